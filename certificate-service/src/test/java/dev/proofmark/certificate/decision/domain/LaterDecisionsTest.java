package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.DECIDER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.FIT;
import static dev.proofmark.certificate.decision.domain.FileFixtures.NOW;
import static dev.proofmark.certificate.decision.domain.FileFixtures.REVIEWER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aReviewedFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;
import static dev.proofmark.certificate.decision.domain.FileFixtures.decide;
import static dev.proofmark.certificate.decision.domain.FileFixtures.finding;
import static dev.proofmark.certificate.decision.domain.FileFixtures.learn;
import static dev.proofmark.certificate.decision.domain.FileFixtures.refusalOf;
import static dev.proofmark.certificate.decision.domain.FileFixtures.result;
import static dev.proofmark.certificate.decision.domain.FileFixtures.review;
import static dev.proofmark.certificate.decision.domain.LaterFiles.HOLDER;
import static dev.proofmark.certificate.decision.domain.LaterFiles.LATER_APPLICATION;
import static dev.proofmark.certificate.decision.domain.LaterFiles.LATER_AUDIT;
import static dev.proofmark.certificate.decision.domain.LaterFiles.QUALITY;
import static dev.proofmark.certificate.decision.domain.LaterFiles.aProposed;
import static dev.proofmark.certificate.decision.domain.LaterFiles.agreed;
import static dev.proofmark.certificate.decision.domain.LaterFiles.anOpen;
import static dev.proofmark.certificate.decision.domain.LaterFiles.concluded;
import static dev.proofmark.certificate.decision.domain.LaterFiles.recertified;
import static dev.proofmark.certificate.decision.domain.LaterFiles.recommended;
import static dev.proofmark.certificate.decision.domain.LaterFiles.reported;
import static dev.proofmark.certificate.decision.domain.LaterFiles.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decisions after the first one. */
class LaterDecisionsTest {
    private static final Finding OPEN_MAJOR = finding(7, FindingGrade.MAJOR, FindingStatus.RAISED, at(50));
    private static final Finding OPEN_MINOR = finding(8, FindingGrade.MINOR, FindingStatus.RAISED, at(50));

    @Nested
    class Renewing {
        @Test
        void waitsForTheRecertificationItsReportAndItsRecommendation() {
            assertThat(anOpen(DecisionKind.RENEWAL).waitingFor())
                    .containsExactly(
                            FileInput.RECERTIFICATION_CONCLUDED,
                            FileInput.REPORT_ISSUED,
                            FileInput.RECOMMENDATION_MADE);
            assertThat(anOpen(DecisionKind.RENEWAL, recertified()).waitingFor()).isEmpty();
        }

        @Test
        void doesNotRestOnTheRecertificationOfTheCycleBefore() {
            CertificationFile file = anOpen(
                    DecisionKind.RENEWAL,
                    concluded(AuditKind.RECERTIFICATION, TODAY.minusYears(2)),
                    reported(),
                    recommended(AuditKind.RECERTIFICATION, Recommendation.Kind.GRANT));

            assertThat(file.waitingFor()).contains(FileInput.RECERTIFICATION_CONCLUDED);
        }

        @ParameterizedTest
        @CsvSource({"RENEWAL, GRANTED", "RESTORATION, GRANTED", "INITIAL, decision-kind", "EXTENSION, decision-kind"})
        void isDecidedAsItselfOrAsARestoration(DecisionKind kind, String expected) {
            CertificationFile file = reviewed(anOpen(DecisionKind.RENEWAL, recertified()));

            assertThat(result(decided(file, decide(kind, DecisionOutcome.GRANTED), DECIDER)))
                    .isEqualTo(expected);
        }

        @Test
        void isRefusedWhileAMajorIsNotVerified_I16() {
            CertificationFile file = reviewed(anOpen(DecisionKind.RENEWAL, recertified()));

            assertThat(result(granted(learn(file, new CaseFact.FindingChanged(OPEN_MAJOR)), DECIDER)))
                    .isEqualTo("I-16");
            assertThat(result(granted(learn(file, new CaseFact.FindingChanged(OPEN_MINOR)), DECIDER)))
                    .isEqualTo("I-17");
        }

        @Test
        void isRefusedToWhoeverAuditedInAnyYear_I19() {
            CertificationFile file = reviewed(anOpen(DecisionKind.RENEWAL, recertified()));

            for (String auditor : List.of("lead-auditor", "auditor", "expert", "other-auditor")) {
                assertThat(result(granted(file, decider(auditor)))).isEqualTo("I-19");
            }
        }
    }

    @Nested
    class Extending {
        @Test
        void waitsForAnAuditThatWasConcludedAfterTheAgreement_I34() {
            LocalDate signed = TODAY.minusDays(30);
            CertificationFile before = anOpen(
                    DecisionKind.EXTENSION,
                    agreed(ApplicationKind.SCOPE_EXTENSION, signed),
                    concluded(AuditKind.SURVEILLANCE, signed.minusDays(1)),
                    reported());
            CertificationFile after = anOpen(
                    DecisionKind.EXTENSION,
                    agreed(ApplicationKind.SCOPE_EXTENSION, signed),
                    concluded(AuditKind.SPECIAL, signed),
                    reported());

            assertThat(before.waitingFor()).containsExactly(FileInput.AUDIT_CONCLUDED, FileInput.REPORT_ISSUED);
            assertThat(after.waitingFor()).isEmpty();
            assertThat(result(granted(reviewed(after), DECIDER))).isEqualTo("GRANTED");
        }

        @Test
        void grantsNothingForAnApplicationThatHasEnded() {
            CertificationFile file = reviewed(anOpen(
                    DecisionKind.EXTENSION,
                    agreed(ApplicationKind.SCOPE_EXTENSION, TODAY.minusDays(30)),
                    concluded(AuditKind.SPECIAL, TODAY),
                    reported(),
                    new CaseFact.ApplicationEnded(LATER_APPLICATION, ApplicationEnd.WITHDRAWN)));

            assertThat(result(granted(file, DECIDER))).isEqualTo("application-ended");
        }
    }

    @Nested
    class TakingOver {
        @Test
        void waitsForTheCertificateWhoseCycleGoesOn() {
            CertificationFile file =
                    anOpen(DecisionKind.TRANSFER, agreed(ApplicationKind.TRANSFER, TODAY.minusDays(30)));
            CaseFact accepted = new CaseFact.ApplicationAccepted(
                    LATER_APPLICATION,
                    ApplicationKind.TRANSFER,
                    Regime.MANAGEMENT_SYSTEM,
                    true,
                    List.of(),
                    new SourceCertificate("A-1", "Another body", TODAY.minusYears(2), TODAY.plusYears(1)));

            assertThat(file.waitingFor()).containsExactly(FileInput.APPLICATION_ACCEPTED, FileInput.SOURCE_CERTIFICATE);
            assertThat(result(granted(reviewed(learn(file, accepted)), DECIDER)))
                    .isEqualTo("GRANTED");
        }
    }

    @Test
    void takesNothingOverThatHasEndedElsewhere_I35() {
        for (int days : new int[] {0, -1}) {
            CertificationFile file = reviewed(anOpen(
                    DecisionKind.TRANSFER,
                    agreed(ApplicationKind.TRANSFER, TODAY.minusDays(30)),
                    new CaseFact.ApplicationAccepted(
                            LATER_APPLICATION,
                            ApplicationKind.TRANSFER,
                            Regime.MANAGEMENT_SYSTEM,
                            true,
                            List.of(),
                            new SourceCertificate("A-1", "Another body", TODAY.minusYears(2), TODAY.plusDays(days)))));

            assertThat(result(granted(file, DECIDER))).isEqualTo(days == 0 ? "GRANTED" : "I-35");
        }
    }

    @Nested
    class Maintaining {
        @Test
        void needsItsMajorsVerified_I16() {
            CertificationFile file = reviewed(anOpen(
                    DecisionKind.MAINTENANCE,
                    recommended(AuditKind.SURVEILLANCE, Recommendation.Kind.MAINTAIN, OPEN_MAJOR)));
            Finding verified = finding(7, FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED, at(51));

            assertThat(result(granted(file, DECIDER))).isEqualTo("I-16");
            assertThat(result(granted(learn(file, new CaseFact.FindingChanged(verified)), DECIDER)))
                    .isEqualTo("GRANTED");
        }

        @Test
        void isNotForWhoeverRecommendedIt_I19() {
            CertificationFile file =
                    anOpen(DecisionKind.MAINTENANCE, recommended(AuditKind.SURVEILLANCE, Recommendation.Kind.MAINTAIN));

            assertThat(result(granted(reviewed(file), decider("other-auditor"))))
                    .isEqualTo("I-19");
        }
    }

    @Nested
    class Reducing {
        @Test
        void waitsForWhatRemains_I33() {
            CertificationFile recommended = anOpen(
                    DecisionKind.REDUCTION,
                    LATER_AUDIT,
                    recommended(AuditKind.SURVEILLANCE, Recommendation.Kind.REDUCE));
            CertificationFile agreed = anOpen(
                    DecisionKind.REDUCTION,
                    LATER_APPLICATION,
                    agreed(ApplicationKind.SCOPE_REDUCTION, TODAY.minusDays(3)));

            assertThat(recommended.waitingFor()).containsExactly(FileInput.REDUCED_SCOPE);
            assertThat(agreed.waitingFor()).isEmpty();
            assertThat(result(proposed(recommended, terms(DecisionKind.REDUCTION), QUALITY)))
                    .isEqualTo("REVIEWED");
        }
    }

    @Nested
    class Proposing {
        @ParameterizedTest
        @EnumSource(
                value = DecisionKind.class,
                names = {"SUSPENSION", "REINSTATEMENT", "WITHDRAWAL", "RETURN", "TRANSFER_OUT", "REDUCTION"})
        void isDecidedByAnotherThanWhoProposed_fourEyes(DecisionKind kind) {
            CertificationFile file = aProposed(kind, terms(kind));
            Actor both = new Actor(QUALITY.personId(), Set.of("QUALITY_MANAGER", "DECISION_MAKER"));

            for (DecisionOutcome outcome : DecisionOutcome.values()) {
                assertThat(result(decided(file, decide(kind, outcome), both))).isEqualTo("four-eyes");
            }
            assertThat(result(granted(file, DECIDER))).isEqualTo("GRANTED");
        }

        @ParameterizedTest
        @EnumSource(
                value = DecisionKind.class,
                names = {"SUSPENSION", "WITHDRAWAL"})
        void isDecidedByAnotherThanWhoReviewed_fourEyes(DecisionKind kind) {
            CertificationFile file = reviewed(anOpen(kind));

            assertThat(result(granted(file, decider(REVIEWER.personId())))).isEqualTo("four-eyes");
            assertThat(result(granted(file, DECIDER))).isEqualTo("GRANTED");
        }

        @Test
        void mayBeBothWhereTheStandardAllowsIt() {
            assertThat(result(decided(
                            aReviewedFile(),
                            decide(DecisionKind.INITIAL, DecisionOutcome.GRANTED),
                            decider(REVIEWER.personId()))))
                    .isEqualTo("GRANTED");
        }

        @ParameterizedTest
        @EnumSource(
                value = DecisionKind.class,
                names = {"INITIAL", "TRANSFER", "RENEWAL", "RESTORATION", "EXTENSION", "MAINTENANCE"})
        void isNotForWhatRestsOnAudits(DecisionKind kind) {
            CertificationFile file = anOpen(kind);

            assertThat(result(proposed(file, terms(kind), QUALITY))).isEqualTo("forbidden");
        }

        @Test
        void isRefusedToWhoeverAudited_I19() {
            CertificationFile file = anOpen(DecisionKind.SUSPENSION);

            assertThat(result(proposed(file, terms(DecisionKind.SUSPENSION), decider("auditor"))))
                    .isEqualTo("I-19");
        }

        @Test
        void isRefusedToWhoeverKeepsAway_I02() {
            CertificationFile file = anOpen(
                    DecisionKind.SUSPENSION,
                    new CaseFact.ApplicationAccepted(
                            LATER_APPLICATION,
                            ApplicationKind.SCOPE_EXTENSION,
                            Regime.MANAGEMENT_SYSTEM,
                            true,
                            List.of(new Bar(QUALITY.personId(), null, at(60))),
                            null));

            assertThat(result(proposed(file, terms(DecisionKind.SUSPENSION), QUALITY)))
                    .isEqualTo("I-02");
        }

        @ParameterizedTest
        @CsvSource({
            "SUSPENSION,    CLIENT_REQUEST, REVIEW_PENDING",
            "SUSPENSION,    FAILURE,        client-request",
            "RETURN,        ,               REVIEW_PENDING",
            "WITHDRAWAL,    ,               forbidden",
            "REINSTATEMENT, ,               forbidden",
            "TRANSFER_OUT,  ,               forbidden",
            "REDUCTION,     ,               forbidden"
        })
        void leavesWhatTheHolderAsksForToAReviewer(DecisionKind kind, SuspensionGround ground, String expected) {
            Proposal.Terms asked = ground == null
                    ? terms(kind)
                    : Proposal.Terms.suspension("We rebuild.", ground, TODAY.plusMonths(1));
            Outcome<CertificationFile, FileEvent> outcome =
                    FileDecisions.decide(anOpen(kind), new FileCommand.Propose(asked, true), FIT, HOLDER, NOW, TODAY);

            assertThat(result(outcome)).isEqualTo(expected);
        }

        @Test
        void isNotMadeTwice() {
            CertificationFile asked = FileDecisions.decide(
                            anOpen(DecisionKind.RETURN),
                            new FileCommand.Propose(terms(DecisionKind.RETURN), true),
                            FIT,
                            HOLDER,
                            NOW,
                            TODAY)
                    .orThrow()
                    .state();

            assertThat(result(proposed(asked, terms(DecisionKind.RETURN), QUALITY)))
                    .isEqualTo("file-open");
        }

        @Test
        void namesTheEvidenceOfAResolution_I32() {
            Refusal refusal =
                    refusalOf(proposed(anOpen(DecisionKind.REINSTATEMENT), Proposal.Terms.because(" "), QUALITY));

            assertThat(refusal.fields()).containsExactly(FieldRefusal.of("/resolution", "required"));
        }

        @Test
        void reinstatesNothingWhileAMajorIsNotVerified_I16() {
            CertificationFile file = aProposed(DecisionKind.REINSTATEMENT, terms(DecisionKind.REINSTATEMENT));

            assertThat(result(granted(learn(file, new CaseFact.FindingChanged(OPEN_MAJOR)), DECIDER)))
                    .isEqualTo("I-16");
        }

        @Test
        void takesACertificateInSpiteOfOpenMajors() {
            CertificationFile file = aProposed(DecisionKind.SUSPENSION, terms(DecisionKind.SUSPENSION));

            assertThat(result(granted(learn(file, new CaseFact.FindingChanged(OPEN_MAJOR)), DECIDER)))
                    .isEqualTo("GRANTED");
        }

        @Test
        void needsAReviewerAgainAfterAReturn() {
            CertificationFile returned = decided(
                            aProposed(DecisionKind.WITHDRAWAL, terms(DecisionKind.WITHDRAWAL)),
                            decide(DecisionKind.WITHDRAWAL, DecisionOutcome.RETURNED),
                            DECIDER)
                    .orThrow()
                    .state();

            assertThat(result(granted(returned, DECIDER))).isEqualTo("wrong-state");
            assertThat(result(granted(reviewed(returned), DECIDER))).isEqualTo("GRANTED");
        }
    }

    private static Actor decider(String personId) {
        return new Actor(personId, Set.of("DECISION_MAKER"));
    }

    private static CertificationFile reviewed(CertificationFile file) {
        return FileDecisions.decide(file, review(true), FIT, REVIEWER, NOW, TODAY)
                .orThrow()
                .state();
    }

    private static Outcome<CertificationFile, FileEvent> proposed(
            CertificationFile file, Proposal.Terms terms, Actor actor) {
        return FileDecisions.decide(file, new FileCommand.Propose(terms, false), FIT, actor, NOW, TODAY);
    }

    private static Outcome<CertificationFile, FileEvent> granted(CertificationFile file, Actor actor) {
        return decided(file, decide(file.kind(), DecisionOutcome.GRANTED), actor);
    }

    private static Outcome<CertificationFile, FileEvent> decided(
            CertificationFile file, FileCommand.Decide command, Actor actor) {
        return FileDecisions.decide(file, command, FIT, actor, NOW, TODAY);
    }
}
