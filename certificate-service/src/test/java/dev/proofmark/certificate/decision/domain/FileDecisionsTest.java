package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.CERTIFICATION;
import static dev.proofmark.certificate.decision.domain.FileFixtures.DECIDER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.FIT;
import static dev.proofmark.certificate.decision.domain.FileFixtures.NOW;
import static dev.proofmark.certificate.decision.domain.FileFixtures.REVIEWER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.STAGE_1;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aFileIn;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aPendingFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aReviewedFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;
import static dev.proofmark.certificate.decision.domain.FileFixtures.completeCase;
import static dev.proofmark.certificate.decision.domain.FileFixtures.decide;
import static dev.proofmark.certificate.decision.domain.FileFixtures.finding;
import static dev.proofmark.certificate.decision.domain.FileFixtures.learn;
import static dev.proofmark.certificate.decision.domain.FileFixtures.refusalOf;
import static dev.proofmark.certificate.decision.domain.FileFixtures.result;
import static dev.proofmark.certificate.decision.domain.FileFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileDecisionsTest {
    enum Command {
        REVIEW_SUFFICIENT,
        REVIEW_INSUFFICIENT,
        PROPOSE,
        GRANT,
        REFUSE,
        RETURN
    }

    /** All states × all commands. */
    @ParameterizedTest(name = "{0} × {1} → {2}")
    @CsvSource({
        "REVIEW_PENDING, REVIEW_SUFFICIENT,   REVIEWED",
        "REVIEW_PENDING, REVIEW_INSUFFICIENT, REVIEW_PENDING",
        "REVIEW_PENDING, PROPOSE,             forbidden",
        "REVIEW_PENDING, GRANT,               wrong-state",
        "REVIEW_PENDING, REFUSE,              wrong-state",
        "REVIEW_PENDING, RETURN,              wrong-state",
        "REVIEWED,       REVIEW_SUFFICIENT,   wrong-state",
        "REVIEWED,       REVIEW_INSUFFICIENT, wrong-state",
        "REVIEWED,       PROPOSE,             file-open",
        "REVIEWED,       GRANT,               GRANTED",
        "REVIEWED,       REFUSE,              REFUSED",
        "REVIEWED,       RETURN,              REVIEW_PENDING",
        "GRANTED,        REVIEW_SUFFICIENT,   wrong-state",
        "GRANTED,        REVIEW_INSUFFICIENT, wrong-state",
        "GRANTED,        PROPOSE,             wrong-state",
        "GRANTED,        GRANT,               wrong-state",
        "GRANTED,        REFUSE,              wrong-state",
        "GRANTED,        RETURN,              wrong-state",
        "REFUSED,        REVIEW_SUFFICIENT,   wrong-state",
        "REFUSED,        REVIEW_INSUFFICIENT, wrong-state",
        "REFUSED,        PROPOSE,             wrong-state",
        "REFUSED,        GRANT,               wrong-state",
        "REFUSED,        REFUSE,              wrong-state",
        "REFUSED,        RETURN,              wrong-state"
    })
    void movesAlongItsTableOnly(FileStatus from, Command command, String expected) {
        assertThat(result(run(aFileIn(from), command))).isEqualTo(expected);
    }

    /** The same for what people propose about a certificate. */
    @ParameterizedTest(name = "{0} × {1} → {2}")
    @CsvSource({
        "REVIEW_PENDING, PROPOSE,             REVIEWED",
        "REVIEW_PENDING, REVIEW_SUFFICIENT,   REVIEWED",
        "REVIEW_PENDING, GRANT,               wrong-state",
        "REVIEWED,       PROPOSE,             file-open",
        "REVIEWED,       REVIEW_SUFFICIENT,   wrong-state",
        "REVIEWED,       GRANT,               GRANTED",
        "REVIEWED,       REFUSE,              REFUSED",
        "REVIEWED,       RETURN,              REVIEW_PENDING",
        "GRANTED,        PROPOSE,             wrong-state",
        "REFUSED,        PROPOSE,             wrong-state"
    })
    void movesAProposedOneAlongItsTableOnly(FileStatus from, Command command, String expected) {
        assertThat(result(run(LaterFiles.aWithdrawalIn(from), command))).isEqualTo(expected);
    }

    @Test
    void hasARowForEveryStateAndCommand() {
        assertThat(FileStatus.values().length * Command.values().length).isEqualTo(24);
    }

    @Nested
    class Reviewing {
        @Test
        void waitsForAllInputs() {
            CertificationFile file =
                    aPendingFile(completeCase(Recommendation.Kind.GRANT).subList(0, 5));

            Refusal refusal = refusalOf(decideOn(file, review(true), REVIEWER));

            assertThat(refusal.rule()).isEqualTo("file-incomplete");
            assertThat(refusal.facts())
                    .containsEntry("missing", "STAGE_2_CONCLUDED, REPORT_ISSUED, RECOMMENDATION_MADE");
        }

        @ParameterizedTest
        @CsvSource({"lead-auditor", "auditor", "expert"})
        void isRefusedToWhoeverAudited_I19(String auditor) {
            Actor actor = new Actor(auditor, Set.of("TECHNICAL_REVIEWER"));

            assertThat(refusalOf(decideOn(aPendingFile(), review(true), actor)).rule())
                    .isEqualTo("I-19");
        }

        @Test
        void isNotSufficientWhileAMajorIsNotVerified_I16() {
            Finding major = finding(1, FindingGrade.MAJOR, FindingStatus.EVIDENCE_SUBMITTED, at(1));
            CertificationFile file = aPendingFile(completeCase(Recommendation.Kind.GRANT, major));

            assertThat(refusalOf(decideOn(file, review(true), REVIEWER)).rule()).isEqualTo("I-16");
        }

        @Test
        void mayBeSufficientForRefusingWithAnOpenMajor() {
            Finding major = finding(1, FindingGrade.MAJOR, FindingStatus.RAISED, at(1));
            CertificationFile file = aPendingFile(completeCase(Recommendation.Kind.REFUSE, major));

            assertThat(result(decideOn(file, review(true), REVIEWER))).isEqualTo("REVIEWED");
        }

        @Test
        void saysWhatIsToBeCompleted() {
            FileCommand.Review silent = new FileCommand.Review(false, " ");

            Refusal refusal = refusalOf(decideOn(aPendingFile(), silent, REVIEWER));

            assertThat(refusal.fields()).first().extracting("pointer").isEqualTo("/comment");
        }

        @ParameterizedTest(name = "sections {0} to {1}, the whole {2}: {3}")
        @CsvSource({
            "0, 6, true,  REVIEWED",
            "0, 5, true,  /sections",
            "1, 6, true,  /sections",
            "0, 0, true,  REVIEWED",
            "0, 6, false, /sufficient"
        })
        void looksAtEverySectionOnceOrAtTheWhole(int from, int to, boolean whole, String expected) {
            List<SectionReview> sections = Arrays.stream(ReviewSection.values(), from, to)
                    .map(section -> new SectionReview(section, true, ""))
                    .toList();
            var outcome = decideOn(aPendingFile(), new FileCommand.Review(whole, "", sections), REVIEWER);

            assertThat(
                            outcome instanceof Outcome.Refused<?, ?> refused
                                    ? refused.refusal().fields().getFirst().pointer()
                                    : result(outcome))
                    .isEqualTo(expected);
        }

        @Test
        void returnsSectionBySectionWithComments() {
            List<SectionReview> sections = ReviewSection.of(Regime.MANAGEMENT_SYSTEM).stream()
                    .map(section -> new SectionReview(section, section != ReviewSection.OBJECTIVES, ""))
                    .toList();

            Refusal refusal =
                    refusalOf(decideOn(aPendingFile(), new FileCommand.Review(false, "", sections), REVIEWER));

            assertThat(refusal.fields()).first().extracting("pointer").isEqualTo("/sections/3/comment");
        }

        @Test
        void keepsWhoReviewedAndWhen() {
            TechnicalReview review = aReviewedFile().review();

            assertThat(review).isEqualTo(new TechnicalReview(true, "Read completely.", "tech-reviewer", NOW));
        }
    }

    @Nested
    class Deciding {
        @ParameterizedTest
        @EnumSource(value = FindingStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "VERIFIED_CLOSED")
        void refusesAGrantWhileAMajorIsNotVerified_I16(FindingStatus status) {
            Finding major = finding(1, FindingGrade.MAJOR, status, at(40));
            CertificationFile file = learn(aReviewedFile(), new CaseFact.FindingChanged(major));

            Refusal refusal = refusalOf(run(file, Command.GRANT));

            assertThat(refusal.rule()).isEqualTo("I-16");
            assertThat(refusal.facts())
                    .containsEntry("finding", major.id().toString())
                    .containsEntry("status", status.name());
        }

        @Test
        void refusesAGrantWithTwoMajorsOfWhichOneIsVerified_I16() {
            CertificationFile file = learn(
                    aReviewedFile(),
                    changed(1, FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED),
                    changed(2, FindingGrade.MAJOR, FindingStatus.EVIDENCE_SUBMITTED));

            assertThat(result(run(file, Command.GRANT))).isEqualTo("I-16");
        }

        @ParameterizedTest
        @EnumSource(
                value = FindingStatus.class,
                names = {"RAISED", "RESPONDED", "PLAN_REJECTED", "INEFFECTIVE", "RECORDED"})
        void refusesAGrantWhileAMinorHasNoAcceptedPlan_I17(FindingStatus status) {
            CertificationFile file = learn(aReviewedFile(), changed(1, FindingGrade.MINOR, status));

            assertThat(result(run(file, Command.GRANT))).isEqualTo("I-17");
        }

        @ParameterizedTest
        @EnumSource(
                value = FindingStatus.class,
                names = {"PLAN_ACCEPTED", "EVIDENCE_SUBMITTED", "VERIFIED_CLOSED"})
        void grantsWithMinorsWhosePlanIsAccepted_I17(FindingStatus status) {
            CertificationFile file = learn(
                    aReviewedFile(),
                    changed(1, FindingGrade.MINOR, status),
                    changed(2, FindingGrade.OPPORTUNITY, FindingStatus.RECORDED),
                    changed(3, FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED));

            assertThat(result(run(file, Command.GRANT))).isEqualTo("GRANTED");
        }

        @Test
        void namesTheOpenMajorBeforeTheMissingReview_I16() {
            Finding major = finding(1, FindingGrade.MAJOR, FindingStatus.RESPONDED, at(1));
            CertificationFile file = aPendingFile(completeCase(Recommendation.Kind.GRANT, major));

            assertThat(result(run(file, Command.GRANT))).isEqualTo("I-16");
        }

        @ParameterizedTest
        @CsvSource({"lead-auditor, GRANT", "auditor, REFUSE", "expert, GRANT", "expert, RETURN"})
        void refusesWhoeverAudited_I19(String auditor, Command command) {
            Actor actor = new Actor(auditor, Set.of("DECISION_MAKER"));

            assertThat(result(decideOn(aReviewedFile(), commandOf(aReviewedFile(), command), actor)))
                    .isEqualTo("I-19");
        }

        @Test
        void refusesAnObserverOfAnEarlierTeam_I19() {
            CertificationFile file =
                    learn(aReviewedFile(), team(STAGE_1, "decider", "OBSERVER"), team(STAGE_1, "auditor", "AUDITOR"));

            assertThat(result(run(file, Command.GRANT))).isEqualTo("I-19");
        }

        @Test
        void refusesAReviewByWhoeverTurnsOutToHaveAudited_I19() {
            CertificationFile file = learn(aReviewedFile(), team(STAGE_1, "tech-reviewer", "AUDITOR"));

            assertThat(result(run(file, Command.GRANT))).isEqualTo("I-19-reviewer");
            assertThat(result(run(file, Command.RETURN))).isEqualTo("REVIEW_PENDING");
        }

        @Test
        void grantsOnlyWhatIsRecommended() {
            CertificationFile file = aReviewedFile(completeCase(Recommendation.Kind.REFUSE));

            assertThat(result(run(file, Command.GRANT))).isEqualTo("grant-not-recommended");
            assertThat(result(run(file, Command.REFUSE))).isEqualTo("REFUSED");
        }

        @ParameterizedTest
        @EnumSource(ApplicationEnd.class)
        void grantsNothingForAnApplicationThatHasEnded(ApplicationEnd end) {
            CertificationFile file =
                    learn(aReviewedFile(), new CaseFact.ApplicationEnded(FileFixtures.APPLICATION, end));

            assertThat(result(run(file, Command.GRANT))).isEqualTo("application-ended");
        }

        @ParameterizedTest
        @EnumSource(DecisionOutcome.class)
        void demandsARationale_I20(DecisionOutcome outcome) {
            Refusal refusal = refusalOf(decideOn(aReviewedFile(), decide(outcome, " \n"), DECIDER));

            assertThat(refusal.rule()).isEqualTo("I-20");
            assertThat(refusal.fields()).first().extracting("pointer").isEqualTo("/rationale");
        }

        @Test
        void recordsWhoWhenOnWhatAndWhy_I20() {
            CertificationFile file = aReviewedFile();

            FileEvent event = run(file, Command.GRANT).orThrow().events().getFirst();

            assertThat(event).isInstanceOfSatisfying(FileEvent.Decided.class, decided -> {
                CertificationDecision decision = decided.decision();
                assertThat(decision.decidedBy()).isEqualTo("decider");
                assertThat(decision.decidedAt()).isEqualTo(NOW);
                assertThat(decision.decidedOn()).isEqualTo(TODAY);
                assertThat(decision.reviewedBy()).isEqualTo("tech-reviewer");
                assertThat(decision.certificationId()).isEqualTo(CERTIFICATION);
                assertThat(decision.fileVersion()).isEqualTo(file.version());
                assertThat(decision.rationale()).contains("conformity");
                assertThat(decision.inputs()).hasSize(1);
            });
        }

        @Test
        void needsANewReviewAfterAReturn() {
            CertificationFile returned =
                    run(aReviewedFile(), Command.RETURN).orThrow().state();

            assertThat(returned.review()).isNull();
            assertThat(result(run(returned, Command.GRANT))).isEqualTo("wrong-state");
            assertThat(result(run(returned, Command.REVIEW_SUFFICIENT))).isEqualTo("REVIEWED");
        }
    }

    private static CaseFact team(UUID audit, String person, String role) {
        return new CaseFact.TeamConfirmed(audit, AuditKind.STAGE_1, List.of(new TeamMember(audit, person, role)));
    }

    private static CaseFact changed(int number, FindingGrade grade, FindingStatus status) {
        return new CaseFact.FindingChanged(finding(number, grade, status, at(40)));
    }

    private static Outcome<CertificationFile, FileEvent> run(CertificationFile file, Command command) {
        return decideOn(
                file,
                commandOf(file, command),
                command.name().startsWith("REVIEW") || command == Command.PROPOSE ? REVIEWER : DECIDER);
    }

    private static FileCommand commandOf(CertificationFile file, Command command) {
        return switch (command) {
            case PROPOSE -> new FileCommand.Propose(Proposal.Terms.because("The evidence is attached."), false);
            case REVIEW_SUFFICIENT -> review(true);
            case REVIEW_INSUFFICIENT -> review(false);
            case GRANT -> decide(file.kind(), DecisionOutcome.GRANTED);
            case REFUSE -> decide(file.kind(), DecisionOutcome.REFUSED);
            case RETURN -> decide(file.kind(), DecisionOutcome.RETURNED);
        };
    }

    private static Outcome<CertificationFile, FileEvent> decideOn(
            CertificationFile file, FileCommand command, Actor actor) {
        return FileDecisions.decide(file, command, FIT, actor, NOW, TODAY);
    }
}
