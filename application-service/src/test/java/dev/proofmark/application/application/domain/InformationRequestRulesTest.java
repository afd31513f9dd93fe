package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.INFORMATION_REQUEST;
import static dev.proofmark.application.application.domain.ApplicationFixtures.REQUIREMENTS;
import static dev.proofmark.application.application.domain.ApplicationFixtures.TODAY;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aDeclination;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anApplicationInQuestion;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anApplicationUnderReview;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anInformationRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.application.domain.ApplicationCommand.ConcludeReview;
import dev.proofmark.application.application.domain.ApplicationCommand.ProvideInformation;
import dev.proofmark.application.application.domain.ApplicationCommand.RequestInformation;
import dev.proofmark.application.review.domain.InformationAnswer;
import dev.proofmark.application.review.domain.InformationRequest;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Accepted;
import dev.proofmark.platform.rules.Outcome.Refused;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InformationRequestRulesTest {

    private static final InformationAnswer ANSWER = new InformationAnswer("모두 운영합니다.", "owner", TODAY.plusDays(3));

    @Test
    void announcesTheQuestionWithoutItsWords() {
        Accepted<Application, ApplicationEvent> asked = ApplicationRules.decide(
                        anApplicationUnderReview(), new RequestInformation(anInformationRequest(), true))
                .orThrow();

        assertThat(asked.events())
                .containsExactly(new ApplicationEvent.InformationRequested(asked.state(), anInformationRequest()));
        assertThat(asked.state().openInformationRequest()).contains(anInformationRequest());
    }

    @Test
    void refusesAQuestionThatTheClientCannotRead() {
        Refusal refusal = refusal(anApplicationUnderReview(), new RequestInformation(anInformationRequest(), false));

        assertThat(refusal.fields()).containsExactly(FieldRefusal.of("/questionEnglish", "required"));
    }

    @Test
    void refusesADeadlineThatHasPassed() {
        InformationRequest late = new InformationRequest(
                INFORMATION_REQUEST, "질문", null, List.of(), TODAY.minusDays(1), "reviewer", TODAY, null);

        assertThat(refusal(anApplicationUnderReview(), new RequestInformation(late, true))
                        .fields())
                .containsExactly(FieldRefusal.of("/dueOn", "in-the-past"));
    }

    @Test
    void handsTheApplicationInAgainAsItIsNow() {
        Application changed = ApplicationRules.decide(
                        anApplicationInQuestion(),
                        new ApplicationCommand.Edit(ApplicationFixtures.completeContent(), REQUIREMENTS))
                .orThrow()
                .state();

        Accepted<Application, ApplicationEvent> answered = ApplicationRules.decide(
                        changed, new ProvideInformation(INFORMATION_REQUEST, ANSWER, REQUIREMENTS))
                .orThrow();

        assertThat(answered.events())
                .containsExactly(new ApplicationEvent.Submitted(answered.state(), ANSWER.answeredOn()));
        assertThat(answered.state().submittedOn()).isEqualTo(TODAY);
        assertThat(answered.state().openInformationRequest()).isEmpty();
        assertThat(answered.state().informationRequests())
                .containsExactly(anInformationRequest().answered(ANSWER));
    }

    @Test
    void refusesAnAnswerThatLeavesTheApplicationIncomplete() {
        Application emptied = ApplicationRules.decide(
                        anApplicationInQuestion(), new ApplicationCommand.Edit(ApplicationContent.EMPTY, REQUIREMENTS))
                .orThrow()
                .state();

        Refusal refusal = refusal(emptied, new ProvideInformation(INFORMATION_REQUEST, ANSWER, REQUIREMENTS));

        assertThat(refusal.rule()).isEqualTo("validation");
        assertThat(refusal.fields()).extracting(FieldRefusal::pointer).contains("/scopeKorean", "/sites");
    }

    @Test
    void refusesASecondAnswer() {
        UUID another = UUID.fromString("01960000-0000-7000-8000-000000000009");

        assertThat(refusal(anApplicationInQuestion(), new ProvideInformation(another, ANSWER, REQUIREMENTS))
                        .rule())
                .isEqualTo("information-request-answered");
    }

    @Test
    void letsTheBodyDeclineOnlyAfterTheLastDayForTheAnswer() {
        LocalDate lastDay = anInformationRequest().dueOn();

        assertThat(refusal(anApplicationInQuestion(), new ConcludeReview(declinedOn(lastDay)))
                        .rule())
                .isEqualTo("information-request-open");
        assertThat(ApplicationRules.decide(
                                anApplicationInQuestion(), new ConcludeReview(declinedOn(lastDay.plusDays(1))))
                        .orThrow()
                        .state()
                        .status())
                .isEqualTo(ApplicationStatus.DECLINED);
    }

    private static ReviewConclusion declinedOn(LocalDate day) {
        ReviewConclusion reasons = aDeclination("답변이 없습니다.", null);
        return new ReviewConclusion(
                reasons.outcome(), reasons.reasonsKorean(), reasons.reasonsEnglish(), true, "reviewer", day);
    }

    private static Refusal refusal(Application application, ApplicationCommand command) {
        Outcome<Application, ApplicationEvent> outcome = ApplicationRules.decide(application, command);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<Application, ApplicationEvent>) outcome).refusal();
    }
}
