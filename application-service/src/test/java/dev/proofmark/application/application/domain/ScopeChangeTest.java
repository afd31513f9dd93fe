package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.BRANCH;
import static dev.proofmark.application.application.domain.ApplicationFixtures.HEAD_OFFICE;
import static dev.proofmark.application.application.domain.ApplicationFixtures.REQUIREMENTS;
import static dev.proofmark.application.application.domain.ApplicationFixtures.TODAY;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aFollowing;
import static dev.proofmark.application.application.domain.ApplicationFixtures.completeContent;
import static dev.proofmark.application.application.domain.ApplicationFixtures.extended;
import static dev.proofmark.application.application.domain.ApplicationFixtures.reduced;
import static dev.proofmark.application.application.domain.ApplicationFixtures.site;
import static dev.proofmark.application.application.domain.ApplicationKind.EDITION_CHANGE;
import static dev.proofmark.application.application.domain.ApplicationKind.RECERTIFICATION;
import static dev.proofmark.application.application.domain.ApplicationKind.SCOPE_EXTENSION;
import static dev.proofmark.application.application.domain.ApplicationKind.SCOPE_REDUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.application.application.domain.ApplicationCommand.ConcludeReview;
import dev.proofmark.application.application.domain.ApplicationCommand.RecordReview;
import dev.proofmark.application.application.domain.ApplicationCommand.Submit;
import dev.proofmark.application.review.domain.AuditActivity;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Accepted;
import dev.proofmark.platform.rules.Outcome.Refused;
import dev.proofmark.platform.rules.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Applications that follow an earlier one are what they are called. */
class ScopeChangeTest {

    private static final UUID NEW_SITE = UUID.fromString("01960000-0000-7000-8000-00000000000b");

    @Test
    void beginWithWhatIsCertifiedAndAskForConsultancyAgain() {
        Application draft = Application.draft(aFollowing(RECERTIFICATION).identity());

        assertThat(draft.content().sites()).isEqualTo(completeContent().sites());
        assertThat(draft.statementOfApplicability()).isNotNull();
        assertThat(Completeness.missing(draft, REQUIREMENTS))
                .containsExactly(FieldRefusal.of("/consultancy/received", "I-02"));
    }

    @Test
    void followSomethingUnlessTheyOpenACertification() {
        ApplicationIdentity identity = aFollowing(RECERTIFICATION).identity();

        assertThatThrownBy(() -> new ApplicationIdentity(
                        identity.id(),
                        identity.certificationId(),
                        identity.organisationId(),
                        RECERTIFICATION,
                        identity.scheme(),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApplicationIdentity(
                        identity.id(),
                        identity.certificationId(),
                        identity.organisationId(),
                        ApplicationKind.INITIAL,
                        identity.scheme(),
                        identity.certified()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void extendByARoleByASiteOrByWords() {
        assertThat(missing(SCOPE_EXTENSION, extended())).isEmpty();
        assertThat(missing(
                        SCOPE_EXTENSION,
                        withSites(List.of(
                                site(HEAD_OFFICE, "본사", true, 80),
                                site(BRANCH, "부산지사", false, 20),
                                site(NEW_SITE, "대전", false, 20)))))
                .isEmpty();
        assertThat(missing(SCOPE_EXTENSION, withScope("AI 고객상담과 번역 서비스"))).isEmpty();
    }

    @Test
    void doNotExtendByNothing() {
        assertThat(missing(SCOPE_EXTENSION, completeContent()))
                .containsExactly(FieldRefusal.of("/scopeKorean", "scope-not-extended"));
    }

    @Test
    void doNotTakeAwayWhileTheyExtend() {
        assertThat(missing(SCOPE_EXTENSION, reduced())).containsExactly(FieldRefusal.of("/aiRoles", "taken-away"));
        assertThat(missing(SCOPE_EXTENSION, withSites(List.of(site(HEAD_OFFICE, "본사", true, 80)))))
                .containsExactly(FieldRefusal.of("/sites", "taken-away"));
    }

    @Test
    void reduceByARoleByASiteOrByWords() {
        assertThat(missing(SCOPE_REDUCTION, reduced())).isEmpty();
        assertThat(missing(SCOPE_REDUCTION, withSites(List.of(site(HEAD_OFFICE, "본사", true, 80)))))
                .isEmpty();
        assertThat(missing(SCOPE_REDUCTION, withScope("AI 고객상담 서비스의 운영"))).isEmpty();
    }

    @Test
    void doNotReduceByNothingOrByMore() {
        assertThat(missing(SCOPE_REDUCTION, completeContent()))
                .containsExactly(FieldRefusal.of("/scopeKorean", "scope-not-reduced"));
        assertThat(missing(SCOPE_REDUCTION, extended()))
                .containsExactly(FieldRefusal.of("/aiRoles", "not-certified-yet"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationKind.class,
            names = {"SCOPE_EXTENSION", "EDITION_CHANGE"})
    void areNotAcceptedWithoutTheAuditThatCoversWhatIsNew_I34(ApplicationKind kind) {
        Application reviewed = reviewed(kind, ApplicationFixtures.aPositiveReview());

        assertThat(refusal(reviewed, new ConcludeReview(ApplicationFixtures.anAcceptance())))
                .isEqualTo(Refusal.at("I-34", "/auditActivity"));

        Application determined = reviewed(kind, ApplicationFixtures.aReviewWith(AuditActivity.WITH_SURVEILLANCE));
        assertThat(accepted(determined, new ConcludeReview(ApplicationFixtures.anAcceptance()))
                        .status())
                .isEqualTo(ApplicationStatus.ACCEPTED);
    }

    @Test
    void areNotAcceptedWithoutAReview_I34() {
        Application submitted = accepted(aFollowing(SCOPE_EXTENSION).with(extended()), new Submit(REQUIREMENTS, TODAY));

        assertThat(refusal(submitted, new ConcludeReview(ApplicationFixtures.anAcceptance()))
                        .rule())
                .isEqualTo("I-01");
    }

    @Test
    void haveNoAuditActivityWhereNothingIsNew() {
        Application submitted = accepted(aFollowing(RECERTIFICATION), new Submit(REQUIREMENTS, TODAY));

        Refusal refusal =
                refusal(submitted, new RecordReview(ApplicationFixtures.aReviewWith(AuditActivity.SPECIAL_AUDIT)));

        assertThat(refusal.fields()).containsExactly(FieldRefusal.of("/auditActivity", "not-for-this-kind"));
    }

    private static Application reviewed(ApplicationKind kind, ReviewRecord review) {
        ApplicationContent content = kind == EDITION_CHANGE ? completeContent() : extended();
        Application submitted = accepted(aFollowing(kind).with(content), new Submit(REQUIREMENTS, TODAY));
        return accepted(submitted, new RecordReview(review));
    }

    private static List<FieldRefusal> missing(ApplicationKind kind, ApplicationContent content) {
        return Completeness.missing(aFollowing(kind).with(content), REQUIREMENTS);
    }

    private static ApplicationContent withSites(List<Site> sites) {
        ApplicationContent content = completeContent();
        return new ApplicationContent(
                content.scopeKorean(),
                content.scopeEnglish(),
                sites,
                content.headcount(),
                content.aiRoles(),
                content.aiSystems(),
                content.consultancy(),
                null);
    }

    private static ApplicationContent withScope(String korean) {
        ApplicationContent content = completeContent();
        return new ApplicationContent(
                korean,
                content.scopeEnglish(),
                content.sites(),
                content.headcount(),
                content.aiRoles(),
                content.aiSystems(),
                content.consultancy(),
                null);
    }

    private static Application accepted(Application application, ApplicationCommand command) {
        Outcome<Application, ApplicationEvent> outcome = ApplicationRules.decide(application, command);
        assertThat(outcome).isInstanceOf(Accepted.class);
        return ((Accepted<Application, ApplicationEvent>) outcome).state();
    }

    private static Refusal refusal(Application application, ApplicationCommand command) {
        Outcome<Application, ApplicationEvent> outcome = ApplicationRules.decide(application, command);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<Application, ApplicationEvent>) outcome).refusal();
    }
}
