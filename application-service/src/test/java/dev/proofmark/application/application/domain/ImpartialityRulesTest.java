package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.TODAY;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aPositiveReview;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aSubmittedApplication;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anAcceptance;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anApplicationUnderReview;
import static dev.proofmark.application.application.domain.ApplicationFixtures.completeContent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.application.domain.ApplicationCommand.ConcludeReview;
import dev.proofmark.application.application.domain.ApplicationCommand.RecordReview;
import dev.proofmark.application.review.domain.ConsultantRelation;
import dev.proofmark.application.review.domain.ImpartialityAssessment;
import dev.proofmark.application.review.domain.Involvement;
import dev.proofmark.application.review.domain.InvolvementKind;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Accepted;
import dev.proofmark.platform.rules.Outcome.Refused;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImpartialityRulesTest {

    private static final String REVIEWER = "reviewer";
    private static final ImpartialityAssessment NOBODY = assessed(ConsultantRelation.INDEPENDENT);

    @Nested
    class Acceptance {

        @Test
        void needsTheAssessmentOfAnAdvisedClient_I02() {
            Refusal refusal = refusal(reviewed(advisedUntil(TODAY), null), new ConcludeReview(anAcceptance()));

            assertThat(refusal.rule()).isEqualTo("I-02");
            assertThat(refusal.fields()).containsExactly(FieldRefusal.of("/impartiality", "impartiality-not-assessed"));
        }

        @Test
        void needsNoneOfAClientThatWasNotAdvised_I02() {
            assertThat(stateOf(reviewed(new Consultancy(false, null, null), null), anAcceptance()))
                    .isEqualTo(ApplicationStatus.ACCEPTED);
        }

        @Test
        void followsAnAssessmentThatFoundNobody_I02() {
            assertThat(stateOf(reviewed(advisedUntil(TODAY), NOBODY), anAcceptance()))
                    .isEqualTo(ApplicationStatus.ACCEPTED);
        }

        @Test
        void isImpossibleOfWhatTheBodyAdvisedOnItself_I02() {
            Application reviewed = reviewed(advisedUntil(LocalDate.of(2001, 1, 31)), assessed(ConsultantRelation.BODY));

            assertThat(fieldsOf(refusal(reviewed, new ConcludeReview(anAcceptance()))))
                    .containsExactly("/impartiality/consultant consultant-is-the-body");
        }

        @Test
        void isImpossibleOfWhatTheBodyAdvisedOnWhateverTheClientAnswered_I02() {
            Application reviewed = reviewed(new Consultancy(false, null, null), assessed(ConsultantRelation.BODY));

            assertThat(refusal(reviewed, new ConcludeReview(anAcceptance())).rule())
                    .isEqualTo("I-02");
        }

        /** Today is 2 March 2026. */
        @ParameterizedTest
        @CsvSource({"2024-03-02, I-02", "2024-03-01, ACCEPTED"})
        void waitsTwoYearsAfterARelatedBodysAdvice_I02(LocalDate ended, String expected) {
            Application reviewed = reviewed(advisedUntil(ended), assessed(ConsultantRelation.RELATED_TO_BODY));

            assertThat(result(reviewed, new ConcludeReview(anAcceptance()))).isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(ConsultantRelation.class)
        void isNotTheOnlyEnd_I02(ConsultantRelation consultant) {
            Application reviewed = reviewed(advisedUntil(TODAY), assessed(consultant));

            assertThat(stateOf(reviewed, ApplicationFixtures.aDeclination("자문 이력", null)))
                    .isEqualTo(ApplicationStatus.DECLINED);
        }
    }

    @Nested
    class Actors {

        /** The rules' own list of what staff do: none of it is open to a barred person, in whatever state. */
        static Stream<ApplicationCommand> commandsOfStaff() {
            return ApplicationFixtures.commands().filter(command -> switch (command) {
                case ApplicationCommand.RecordReview _,
                        ApplicationCommand.RecordPreTransferReview _,
                        ApplicationCommand.RequestInformation _,
                        ApplicationCommand.ConcludeReview _,
                        ApplicationCommand.OfferQuotation _,
                        ApplicationCommand.OfferAgreement _ -> true;
                case ApplicationCommand.Edit _,
                        ApplicationCommand.StateApplicability _,
                        ApplicationCommand.DescribeSourceCertificate _,
                        ApplicationCommand.Submit _,
                        ApplicationCommand.Withdraw _,
                        ApplicationCommand.ProvideInformation _,
                        ApplicationCommand.SignAgreement _,
                        ApplicationCommand.Close _ -> false;
            });
        }

        @ParameterizedTest
        @MethodSource("commandsOfStaff")
        void areRefusedWhatStaffDoesOnceTheyAreNamed_I02(ApplicationCommand command) {
            Application named = reviewed(advisedUntil(TODAY), assessed(adviser(TODAY.minusDays(1))));

            Refusal refusal = refusal(named, command);

            assertThat(refusal.rule()).isEqualTo("I-02");
            assertThat(refusal.fields())
                    .containsExactly(
                            new FieldRefusal("", "barred-person", Map.of("person", REVIEWER, "until", "2028-03-01")));
        }

        @Test
        void areRefusedWithoutADateWhileItGoesOn_I02() {
            Application named = reviewed(advisedUntil(TODAY), assessed(adviser(null)));

            assertThat(refusal(named, new ConcludeReview(anAcceptance())).fields())
                    .containsExactly(new FieldRefusal("", "barred-person-no-end", Map.of("person", REVIEWER)));
        }

        /** Today is 2 March 2026: the day on which nothing counts any longer that ended on 1 March 2024. */
        @ParameterizedTest
        @CsvSource({"2024-03-02, I-02", "2024-03-01, ACCEPTED"})
        void mayConcludeAfterTwoYears_I02(LocalDate last, String expected) {
            Application named = reviewed(advisedUntil(TODAY), assessed(adviser(last)));

            assertThat(result(named, new ConcludeReview(anAcceptance()))).isEqualTo(expected);
        }

        @Test
        void cannotRecordThatTheyAreBarred_I02() {
            RecordReview own = new RecordReview(record(assessed(adviser(TODAY))));

            assertThat(refusal(aSubmittedApplication(), own).rule()).isEqualTo("I-02");
        }

        @Test
        void cannotRecordThatTheyAreNotBarred_I02() {
            Application named = reviewed(advisedUntil(TODAY), assessed(adviser(TODAY)));

            assertThat(refusal(named, new RecordReview(record(NOBODY))).rule()).isEqualTo("I-02");
        }

        @Test
        void mayActWhereOthersAreNamed_I02() {
            Involvement other = new Involvement("other", InvolvementKind.CONSULTANCY, null);

            assertThat(stateOf(reviewed(advisedUntil(TODAY), assessed(other)), anAcceptance()))
                    .isEqualTo(ApplicationStatus.ACCEPTED);
        }
    }

    @Test
    void refusesARecordedEndThatIsStillToCome() {
        Involvement planned = new Involvement("other", InvolvementKind.EMPLOYMENT, TODAY.plusDays(1));

        Refusal refusal = refusal(anApplicationUnderReview(), new RecordReview(record(assessed(planned))));

        assertThat(refusal.rule()).isEqualTo("validation");
        assertThat(fieldsOf(refusal)).containsExactly("/impartiality/persons/0/consultedUntil in-the-future");
    }

    private static Involvement adviser(@Nullable LocalDate until) {
        return new Involvement(REVIEWER, InvolvementKind.CONSULTANCY, until);
    }

    private static ImpartialityAssessment assessed(Involvement... persons) {
        return new ImpartialityAssessment(ConsultantRelation.INDEPENDENT, List.of(persons));
    }

    private static ImpartialityAssessment assessed(ConsultantRelation consultant) {
        return new ImpartialityAssessment(consultant, List.of());
    }

    private static Consultancy advisedUntil(LocalDate day) {
        return new Consultancy(true, "가람자문", day);
    }

    private static ReviewRecord record(@Nullable ImpartialityAssessment assessment) {
        ReviewRecord positive = aPositiveReview();
        return new ReviewRecord(
                positive.checks(), positive.requiredCompetences(), true, null, assessment, REVIEWER, TODAY);
    }

    private static Application reviewed(Consultancy consultancy, @Nullable ImpartialityAssessment assessment) {
        ApplicationContent content = completeContent();
        return anApplicationUnderReview()
                .with(new ApplicationContent(
                        content.scopeKorean(),
                        content.scopeEnglish(),
                        content.sites(),
                        content.headcount(),
                        content.aiRoles(),
                        content.aiSystems(),
                        consultancy,
                        null))
                .with(new Review(record(assessment), null));
    }

    private static ApplicationStatus stateOf(Application application, ReviewConclusion conclusion) {
        return ApplicationRules.decide(application, new ConcludeReview(conclusion))
                .orThrow()
                .state()
                .status();
    }

    private static String result(Application application, ApplicationCommand command) {
        return switch (ApplicationRules.decide(application, command)) {
            case Accepted<Application, ApplicationEvent> accepted ->
                accepted.state().status().name();
            case Refused<Application, ApplicationEvent> refused ->
                refused.refusal().rule();
        };
    }

    private static List<String> fieldsOf(Refusal refusal) {
        return refusal.fields().stream()
                .map(field -> field.pointer() + " " + field.code())
                .toList();
    }

    private static Refusal refusal(Application application, ApplicationCommand command) {
        Outcome<Application, ApplicationEvent> outcome = ApplicationRules.decide(application, command);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<Application, ApplicationEvent>) outcome).refusal();
    }
}
