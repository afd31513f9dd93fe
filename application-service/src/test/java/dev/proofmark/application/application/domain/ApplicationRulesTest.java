package dev.proofmark.application.application.domain;

import static dev.proofmark.application.application.domain.ApplicationFixtures.REQUIREMENTS;
import static dev.proofmark.application.application.domain.ApplicationFixtures.TODAY;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aDeclination;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aDraft;
import static dev.proofmark.application.application.domain.ApplicationFixtures.aSubmittedApplication;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anAcceptance;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anAcceptedApplication;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anApplicationUnderReview;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anApplicationWithAnOffer;
import static dev.proofmark.application.application.domain.ApplicationFixtures.anOffer;
import static dev.proofmark.application.application.domain.ApplicationFixtures.completeContent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.application.domain.ApplicationCommand.ConcludeReview;
import dev.proofmark.application.application.domain.ApplicationCommand.OfferAgreement;
import dev.proofmark.application.application.domain.ApplicationCommand.OfferQuotation;
import dev.proofmark.application.application.domain.ApplicationCommand.RecordReview;
import dev.proofmark.application.application.domain.ApplicationCommand.SignAgreement;
import dev.proofmark.application.application.domain.ApplicationCommand.Submit;
import dev.proofmark.application.application.domain.ApplicationCommand.Withdraw;
import dev.proofmark.application.review.domain.ReviewCheck;
import dev.proofmark.application.review.domain.ReviewChecks;
import dev.proofmark.application.review.domain.ReviewRecord;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Accepted;
import dev.proofmark.platform.rules.Outcome.Refused;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationRulesTest {

    /** The table of {@link ApplicationRules}: a state to end in, or "-" for wrong-state, or the rule that refuses. */
    private static final Map<String, List<String>> TABLE = Map.ofEntries(
            row("Edit", "DRAFT", "-", "-", "INFO_REQUESTED", "-", "-", "-", "-", "-"),
            row("StateApplicability", "DRAFT", "-", "-", "INFO_REQUESTED", "-", "-", "-", "-", "-"),
            row("DescribeSourceCertificate", "DRAFT", "-", "-", "INFO_REQUESTED", "-", "-", "-", "-", "-"),
            row("Submit", "SUBMITTED", "-", "-", "-", "-", "-", "-", "-", "-"),
            row("Withdraw", "WITHDRAWN", "WITHDRAWN", "WITHDRAWN", "WITHDRAWN", "WITHDRAWN", "-", "-", "-", "-"),
            row("RecordReview", "-", "UNDER_REVIEW", "UNDER_REVIEW", "INFO_REQUESTED", "-", "-", "-", "-", "-"),
            row("RecordPreTransferReview", "-", "I-01", "UNDER_REVIEW", "INFO_REQUESTED", "-", "-", "-", "-", "-"),
            row("RequestInformation", "-", "I-01", "INFO_REQUESTED", "-", "-", "-", "-", "-", "-"),
            row("ProvideInformation", "-", "-", "-", "UNDER_REVIEW", "-", "-", "-", "-", "-"),
            row("ConcludeReview", "-", "I-01", "ACCEPTED", "information-request-open", "-", "-", "-", "-", "-"),
            row("OfferQuotation", "-", "-", "-", "-", "ACCEPTED", "-", "-", "-", "-"),
            row("OfferAgreement", "-", "-", "-", "-", "ACCEPTED", "-", "-", "-", "-"),
            row("SignAgreement", "-", "-", "-", "-", "CONTRACTED", "-", "-", "-", "-"),
            row("Close", "-", "-", "-", "-", "-", "-", "-", "CLOSED", "-"));

    private static Map.Entry<String, List<String>> row(String command, String... ends) {
        return Map.entry(command, List.of(ends));
    }

    static Stream<Arguments> everyStateAndCommand() {
        return ApplicationFixtures.commands()
                .flatMap(command -> Arrays.stream(ApplicationStatus.values())
                        .map(status -> Arguments.of(status, command, expected(command, status))));
    }

    private static String expected(ApplicationCommand command, ApplicationStatus status) {
        return TABLE.getOrDefault(command.getClass().getSimpleName(), List.of())
                .get(Arrays.asList(ApplicationStatus.values()).indexOf(status));
    }

    @ParameterizedTest(name = "{0}: {2} [{index}]")
    @MethodSource("everyStateAndCommand")
    void decidesEveryCommandInEveryState(ApplicationStatus status, ApplicationCommand command, String expected) {
        Outcome<Application, ApplicationEvent> outcome =
                ApplicationRules.decide(ApplicationFixtures.aTransferIn(status), command);

        String answer = switch (outcome) {
            case Accepted<Application, ApplicationEvent> accepted ->
                accepted.state().status().name();
            case Refused<Application, ApplicationEvent> refused
            when refused.refusal().rule().equals("wrong-state") -> "-";
            case Refused<Application, ApplicationEvent> refused ->
                refused.refusal().rule();
        };
        assertThat(answer).isEqualTo(expected);
    }

    @Test
    void hasARowForEveryCommand() {
        assertThat(ApplicationCommand.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(TABLE.keySet());
        assertThat(ApplicationFixtures.commands().map(Object::getClass))
                .doesNotHaveDuplicates()
                .hasSize(TABLE.size());
    }

    @Test
    void namesTheCommandAndTheStateThatDoNotFit() {
        Refusal refusal =
                refusal(aSubmittedApplication(), new ApplicationCommand.Edit(completeContent(), REQUIREMENTS));

        assertThat(refusal.facts()).isEqualTo(Map.of("command", "Edit", "state", "SUBMITTED"));
    }

    @Nested
    class Submission {

        @Test
        void refusesAnEmptyDraftWithAllItsGapsAtOnce() {
            Refusal refusal = refusal(aDraft(), new Submit(REQUIREMENTS, TODAY));

            assertThat(refusal.rule()).isEqualTo("validation");
            assertThat(refusal.fields())
                    .extracting(FieldRefusal::pointer)
                    .containsExactly(
                            "/scopeKorean",
                            "/scopeEnglish",
                            "/sites",
                            "/headcount",
                            "/aiRoles",
                            "/aiSystems",
                            "/consultancy/received",
                            "/soa");
        }

        @Test
        void announcesAndDatesIt() {
            Accepted<Application, ApplicationEvent> accepted =
                    accepted(ApplicationFixtures.aCompleteDraft(), new Submit(REQUIREMENTS, TODAY));

            assertThat(accepted.state().submittedOn()).isEqualTo(TODAY);
            assertThat(accepted.events()).containsExactly(new ApplicationEvent.Submitted(accepted.state(), TODAY));
        }
    }

    @Nested
    class Withdrawal {

        @Test
        void letsADraftGoQuietly() {
            assertThat(accepted(aDraft(), new Withdraw(TODAY)).events()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"SUBMITTED", "UNDER_REVIEW", "INFO_REQUESTED", "ACCEPTED"})
        void isAnnouncedOnceTheBodyHasSeenTheApplication(ApplicationStatus status) {
            Accepted<Application, ApplicationEvent> accepted =
                    accepted(ApplicationFixtures.in(status), new Withdraw(TODAY));

            assertThat(accepted.events()).containsExactly(new ApplicationEvent.Withdrawn(accepted.state(), TODAY));
        }
    }

    @Nested
    class ReviewConclusions {

        @Test
        void cannotComeBeforeARecordedReview_I01() {
            assertThat(refusal(aSubmittedApplication(), new ConcludeReview(anAcceptance()))
                            .rule())
                    .isEqualTo("I-01");
            assertThat(refusal(aSubmittedApplication(), new ConcludeReview(aDeclination("사유", "reason")))
                            .rule())
                    .isEqualTo("I-01");
        }

        @Test
        void cannotDeclineWithoutReasonsInTheClientsLanguage_I01() {
            Refusal refusal =
                    refusal(anApplicationUnderReview(), new ConcludeReview(aDeclination(null, "only English")));

            assertThat(refusal.rule()).isEqualTo("I-01");
            assertThat(refusal.fields()).extracting(FieldRefusal::pointer).containsExactly("/reasonsKorean");
        }

        @Test
        void announcesADeclinationWithReasons_I01() {
            Accepted<Application, ApplicationEvent> accepted =
                    accepted(anApplicationUnderReview(), new ConcludeReview(aDeclination("사유", null)));

            assertThat(accepted.state().status()).isEqualTo(ApplicationStatus.DECLINED);
            assertThat(accepted.events()).containsExactly(new ApplicationEvent.Declined(accepted.state(), TODAY));
        }

        static Stream<Integer> everyCheck() {
            return IntStream.range(0, 4).boxed();
        }

        @ParameterizedTest
        @MethodSource("everyCheck")
        void cannotAcceptWithOneCheckNegative_I04(int negative) {
            refusesAcceptance(negative, new ReviewCheck(false, "not enough"));
        }

        @ParameterizedTest
        @MethodSource("everyCheck")
        void cannotAcceptWithOneCheckWithoutEvidence_I04(int empty) {
            refusesAcceptance(empty, new ReviewCheck(true, " "));
        }

        private void refusesAcceptance(int which, ReviewCheck check) {
            List<ReviewCheck> checks = new ArrayList<>(List.of(yes(), yes(), yes(), yes()));
            checks.set(which, check);
            ReviewChecks all = new ReviewChecks(checks.get(0), checks.get(1), checks.get(2), checks.get(3));
            Application reviewed = accepted(
                            aSubmittedApplication(),
                            new RecordReview(new ReviewRecord(all, List.of("AI"), true, null, null, "reviewer", TODAY)))
                    .state();

            Refusal refusal = refusal(reviewed, new ConcludeReview(anAcceptance()));

            String name = List.of(
                            "informationSufficient",
                            "differencesResolved",
                            "competenceAndAbility",
                            "scopeSitesTimeConsidered")
                    .get(which);
            assertThat(refusal.rule()).isEqualTo("I-04");
            assertThat(refusal.fields()).extracting(FieldRefusal::pointer).containsExactly("/checks/" + name);
        }

        @Test
        void cannotAcceptWithoutCompetences_I04() {
            ReviewRecord record = new ReviewRecord(
                    new ReviewChecks(yes(), yes(), yes(), yes()), List.of(), true, null, null, "reviewer", TODAY);
            Application reviewed =
                    accepted(aSubmittedApplication(), new RecordReview(record)).state();

            Refusal refusal = refusal(reviewed, new ConcludeReview(anAcceptance()));

            assertThat(refusal.rule()).isEqualTo("I-04");
            assertThat(refusal.fields()).extracting(FieldRefusal::pointer).containsExactly("/requiredCompetences");
        }

        private static ReviewCheck yes() {
            return new ReviewCheck(true, "seen");
        }
    }

    @Nested
    class Agreements {

        @Test
        void cannotBeSignedBeforeOneIsOffered_I03() {
            assertThat(refusal(anAcceptedApplication(), new SignAgreement(ApplicationFixtures.aSignature()))
                            .rule())
                    .isEqualTo("no-agreement-offered");
        }

        @Test
        void refusesAnotherTextThanWasOffered_I03() {
            Refusal refusal = refusal(
                    anApplicationWithAnOffer(),
                    new SignAgreement(new AgreementSignature("owner", true, "0".repeat(64), TODAY)));

            assertThat(refusal.rule()).isEqualTo("agreement-text");
            assertThat(refusal.fields()).extracting(FieldRefusal::pointer).containsExactly("/documentSha256");
        }

        @Test
        void refusesASignerWhoMayNotBindTheClient_I03() {
            AgreementSignature editors =
                    new AgreementSignature("editor", false, ApplicationFixtures.DOCUMENT_SHA256, TODAY);

            assertThat(refusal(anApplicationWithAnOffer(), new SignAgreement(editors))
                            .rule())
                    .isEqualTo("signature-by-owner");
        }

        @Test
        void canBeSignedOnItsLastDayAndNotLater() {
            AgreementSignature onTheLastDay =
                    new AgreementSignature("owner", true, ApplicationFixtures.DOCUMENT_SHA256, TODAY.plusDays(30));
            AgreementSignature tooLate =
                    new AgreementSignature("owner", true, ApplicationFixtures.DOCUMENT_SHA256, TODAY.plusDays(31));

            assertThat(accepted(anApplicationWithAnOffer(), new SignAgreement(onTheLastDay))
                            .state()
                            .status())
                    .isEqualTo(ApplicationStatus.CONTRACTED);
            assertThat(refusal(anApplicationWithAnOffer(), new SignAgreement(tooLate))
                            .rule())
                    .isEqualTo("agreement-ended");
        }

        @Test
        void announcesEachOffer() {
            Accepted<Application, ApplicationEvent> quoted = accepted(
                    anAcceptedApplication(),
                    new OfferQuotation(ApplicationFixtures.aQuotation(), ApplicationFixtures.SUBMITTED_VERSION));
            Accepted<Application, ApplicationEvent> offered = accepted(quoted.state(), new OfferAgreement(anOffer()));

            assertThat(quoted.events()).containsExactly(new ApplicationEvent.QuotationOffered(quoted.state(), TODAY));
            assertThat(offered.events()).containsExactly(new ApplicationEvent.AgreementOffered(offered.state(), TODAY));
        }

        @Test
        void announcesTheSignature_I03() {
            Accepted<Application, ApplicationEvent> accepted =
                    accepted(anApplicationWithAnOffer(), new SignAgreement(ApplicationFixtures.aSignature()));

            assertThat(accepted.events())
                    .containsExactly(new ApplicationEvent.AgreementSigned(accepted.state(), TODAY));
        }

        @Test
        void refusesAnOfferThatHasEndedAlready() {
            AgreementOffer ended = new AgreementOffer(
                    anOffer().agreementId(),
                    1,
                    anOffer().text(),
                    ApplicationFixtures.DOCUMENT_SHA256,
                    TODAY.minusDays(1),
                    "reviewer",
                    TODAY);

            assertThat(refusal(anAcceptedApplication(), new OfferAgreement(ended))
                            .fields())
                    .containsExactly(FieldRefusal.of("/validUntil", "in-the-past"));
        }
    }

    private static Accepted<Application, ApplicationEvent> accepted(
            Application application, ApplicationCommand command) {
        return ApplicationRules.decide(application, command).orThrow();
    }

    private static Refusal refusal(Application application, ApplicationCommand command) {
        Outcome<Application, ApplicationEvent> outcome = ApplicationRules.decide(application, command);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<Application, ApplicationEvent>) outcome).refusal();
    }
}
