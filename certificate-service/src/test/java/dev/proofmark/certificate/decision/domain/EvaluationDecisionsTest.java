package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.certificate.domain.ProductFixtures.ACCURACY;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.GUARD_BANDED;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.LABORATORY;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.RECALL;
import static dev.proofmark.certificate.certificate.domain.ProductFixtures.SHA_256;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.EVALUATION;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.LATER_EVALUATION;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.OTHER_SHA_256;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.UNCOVERED;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.amended;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.anOpen;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.changed;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.completeCase;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.report;
import static dev.proofmark.certificate.decision.domain.EvaluatedFiles.reported;
import static dev.proofmark.certificate.decision.domain.FileFixtures.APPLICATION;
import static dev.proofmark.certificate.decision.domain.FileFixtures.DECIDER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.FIT;
import static dev.proofmark.certificate.decision.domain.FileFixtures.NOW;
import static dev.proofmark.certificate.decision.domain.FileFixtures.REVIEWER;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aPendingFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;
import static dev.proofmark.certificate.decision.domain.FileFixtures.decide;
import static dev.proofmark.certificate.decision.domain.FileFixtures.learn;
import static dev.proofmark.certificate.decision.domain.FileFixtures.refusalOf;
import static dev.proofmark.certificate.decision.domain.FileFixtures.result;
import static dev.proofmark.certificate.decision.domain.FileFixtures.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.certificate.certificate.domain.DecisionRule;
import dev.proofmark.certificate.certificate.domain.LimitSide;
import dev.proofmark.certificate.certificate.domain.TestResult;
import dev.proofmark.certificate.certificate.domain.Verdict;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same core as that of management systems, on what a laboratory and an evaluator say of a product. */
class EvaluationDecisionsTest {

    @Nested
    class Waiting {
        @Test
        void listsWhatAFirstDecisionNeedsAsSoonAsTheSchemeIsKnown() {
            CertificationFile file = aPendingFile(completeCase().subList(0, 1));

            assertThat(file.waitingFor())
                    .containsExactly(
                            FileInput.APPLICATION_ACCEPTED,
                            FileInput.AGREEMENT_SIGNED,
                            FileInput.TEST_REPORT_ISSUED,
                            FileInput.RECOMMENDATION_MADE);
        }

        @Test
        void waitsForNothingInACompleteCase() {
            assertThat(aPendingFile(completeCase()).waitingFor()).isEmpty();
        }

        /** Whatever comes first: the evaluation is found by the application that it was opened for. */
        @Test
        void waitsForTheReportUntilItIsKnownWhatTheEvaluationIsFor() {
            List<CaseFact> facts = completeCase();
            CertificationFile file = aPendingFile(List.of(facts.get(1), facts.get(2), facts.get(6), facts.get(7)));

            assertThat(file.waitingFor()).containsExactly(FileInput.TEST_REPORT_ISSUED, FileInput.RECOMMENDATION_MADE);
            assertThat(learn(file, facts.get(3)).waitingFor()).isEmpty();
        }

        @Test
        void listsItemByItemWhatIsThere() {
            assertThat(aPendingFile(completeCase()).completeness())
                    .extracting(Completeness::item, Completeness::state, Completeness::sources)
                    .containsExactly(
                            tuple(
                                    CompletenessItem.APPLICATION_INFORMATION,
                                    Completeness.State.PRESENT,
                                    List.of(APPLICATION)),
                            tuple(CompletenessItem.TEST_REPORT, Completeness.State.PRESENT, List.of(EVALUATION)),
                            tuple(CompletenessItem.LABORATORY, Completeness.State.PRESENT, List.of(EVALUATION)),
                            tuple(CompletenessItem.CONFORMITY, Completeness.State.PRESENT, List.of(EVALUATION)),
                            tuple(CompletenessItem.RECOMMENDATION, Completeness.State.PRESENT, List.of(EVALUATION)));
        }

        @Test
        void namesWhatIsThereAndNotInOrder() {
            TestReport unfit = report(OTHER_SHA_256, UNCOVERED, false, GUARD_BANDED, ACCURACY);

            assertThat(aPendingFile(completeCase(Recommendation.Kind.GRANT, unfit))
                            .completeness())
                    .filteredOn(item -> item.state() == Completeness.State.OPEN)
                    .extracting(Completeness::item)
                    .containsExactly(CompletenessItem.LABORATORY, CompletenessItem.CONFORMITY);
        }

        @Test
        void missesWhatNobodyReported() {
            assertThat(aPendingFile(completeCase().subList(0, 4)).completeness())
                    .filteredOn(item -> item.state() == Completeness.State.MISSING)
                    .extracting(Completeness::item)
                    .containsExactly(
                            CompletenessItem.TEST_REPORT,
                            CompletenessItem.LABORATORY,
                            CompletenessItem.CONFORMITY,
                            CompletenessItem.RECOMMENDATION);
        }
    }

    @Nested
    class Reviewing {
        @Test
        void looksAtTheSectionsOfAnEvaluation() {
            assertThat(result(reviewed(EnumSet.of(
                            ReviewSection.APPLICATION_INFORMATION,
                            ReviewSection.TEST_REPORT,
                            ReviewSection.LABORATORY,
                            ReviewSection.CONFORMITY,
                            ReviewSection.RECOMMENDATION,
                            ReviewSection.SCOPE))))
                    .isEqualTo("REVIEWED");
            assertThat(result(reviewed(EnumSet.allOf(ReviewSection.class)))).isEqualTo("review-sections");
            assertThat(result(reviewed(EnumSet.of(
                            ReviewSection.AUDIT_REPORT,
                            ReviewSection.FINDINGS,
                            ReviewSection.APPLICATION_INFORMATION,
                            ReviewSection.OBJECTIVES,
                            ReviewSection.RECOMMENDATION,
                            ReviewSection.SCOPE))))
                    .isEqualTo("review-sections");
        }

        private static Outcome<CertificationFile, FileEvent> reviewed(Set<ReviewSection> sections) {
            List<SectionReview> each = sections.stream()
                    .map(section -> new SectionReview(section, true, ""))
                    .toList();
            return run(aPendingFile(completeCase()), new FileCommand.Review(true, "", each), REVIEWER);
        }

        @Test
        void isNotSufficientForGrantingWhatTheTestDoesNotBear_I44() {
            TestReport uncovered = report(SHA_256, UNCOVERED, false, GUARD_BANDED, ACCURACY);

            assertThat(result(run(
                            aPendingFile(completeCase(Recommendation.Kind.GRANT, uncovered)), review(true), REVIEWER)))
                    .isEqualTo("I-44-grant");
            assertThat(result(run(
                            aPendingFile(completeCase(Recommendation.Kind.REFUSE, uncovered)), review(true), REVIEWER)))
                    .isEqualTo("REVIEWED");
        }
    }

    @Nested
    class Independence {
        @ParameterizedTest
        @ValueSource(strings = {"evaluator", "tester", "authoriser", "former-tester"})
        void refusesReviewProposalDecisionAndVoteToWhoeverTookPart_I48(String person) {
            Actor actor = new Actor(person, Set.of("TECHNICAL_REVIEWER", "DECISION_MAKER"));
            CertificationFile pending = aPendingFile(completeCase());
            FileCommand.Decide decide = decide(DecisionOutcome.GRANTED);
            Committee committee = new Committee(Set.of(DecisionKind.INITIAL), 2, Majority.SIMPLE);

            assertThat(result(run(pending, review(true), actor))).isEqualTo("I-48");
            assertThat(result(run(reviewed(pending), decide, actor))).isEqualTo("I-48");
            assertThat(result(run(
                            reviewed(pending),
                            new FileCommand.CastVote(APPLICATION, decide, committee, List.of()),
                            actor)))
                    .isEqualTo("I-48");
            assertThat(result(run(
                            anOpen(DecisionKind.WITHDRAWAL, List.of()),
                            new FileCommand.Propose(Proposal.Terms.because("The model was replaced."), false),
                            actor)))
                    .isEqualTo("I-48");
        }

        @Test
        void holdsInLaterDecisionsAsWell_I48() {
            CertificationFile renewal = anOpen(DecisionKind.RENEWAL, changed(reportOf(OTHER_SHA_256)));

            assertThat(result(run(renewal, review(true), new Actor("former-tester", Set.of()))))
                    .isEqualTo("I-48");
        }

        @Test
        void countsAgainstAReviewerWhoTurnsOutToHaveTakenPart_I48() {
            CertificationFile file = learn(
                    reviewed(aPendingFile(completeCase())),
                    EvaluatedFiles.assigned(EVALUATION, new EvaluationMember("tech-reviewer", "EVALUATOR")));

            assertThat(result(run(file, decide(DecisionOutcome.GRANTED), DECIDER)))
                    .isEqualTo("I-48-reviewer");
        }
    }

    @Nested
    class Granting {
        @Test
        void isDoneOnATestThatMeetsWhatWasAgreed() {
            assertThat(granted(report())).isEqualTo("GRANTED");
        }

        @Test
        void isRefusedIfTheLaboratoryIsNotCovered_I44() {
            assertThat(granted(report(SHA_256, UNCOVERED, false, GUARD_BANDED, ACCURACY)))
                    .isEqualTo("I-44-grant");
            assertThat(granted(report(SHA_256, UNCOVERED, true, GUARD_BANDED, ACCURACY)))
                    .as("with a reason on record (6.2.2)")
                    .isEqualTo("GRANTED");
        }

        @Test
        void isRefusedIfAnAgreedMetricIsNotReported_I45() {
            TestResult ofAClass = new TestResult(
                    "accuracy", "defect", "0.99", null, null, null, LimitSide.AT_LEAST, "0.94", Verdict.MEETS);

            Refusal refusal = refusal(report(SHA_256, LABORATORY, false, GUARD_BANDED, RECALL, ofAClass));

            assertThat(refusal.rule()).isEqualTo("I-45-grant");
            assertThat(refusal.facts()).containsEntry("metric", "accuracy");
        }

        @Test
        void isRefusedIfAnotherArtefactWasTested_I46() {
            Refusal refusal = refusal(reportOf(OTHER_SHA_256));

            assertThat(refusal.rule()).isEqualTo("I-46-tested");
            assertThat(refusal.facts()).containsEntry("agreed", SHA_256).containsEntry("tested", OTHER_SHA_256);
        }

        @ParameterizedTest
        @EnumSource(
                value = Verdict.class,
                names = {"DOES_NOT_MEET", "UNDECIDED"})
        void isRefusedIfALimitIsNotMet_I47(Verdict verdict) {
            Refusal refusal = refusal(report(SHA_256, LABORATORY, false, GUARD_BANDED, accuracy("0.94", verdict)));

            assertThat(refusal.rule()).isEqualTo("I-47-grant");
            assertThat(refusal.facts()).containsEntry("limit", "0.940").containsEntry("verdict", verdict.name());
        }

        @Test
        void isRefusedIfAnotherLimitWasMet_I47() {
            assertThat(granted(report(SHA_256, LABORATORY, false, GUARD_BANDED, accuracy("0.90", Verdict.MEETS))))
                    .isEqualTo("I-47-grant");
        }

        @Test
        void isRefusedByAnotherRuleThanTheAgreedOne_I47() {
            DecisionRule simple = new DecisionRule(DecisionRule.Kind.SIMPLE, null);
            DecisionRule weaker = new DecisionRule(DecisionRule.Kind.GUARD_BANDED, "0.90");
            DecisionRule same = new DecisionRule(DecisionRule.Kind.GUARD_BANDED, "0.950");

            assertThat(granted(report(SHA_256, LABORATORY, false, simple, ACCURACY)))
                    .isEqualTo("I-47-rule");
            assertThat(granted(report(SHA_256, LABORATORY, false, weaker, ACCURACY)))
                    .isEqualTo("I-47-rule");
            assertThat(granted(report(SHA_256, LABORATORY, false, null, ACCURACY)))
                    .isEqualTo("I-47-rule");
            assertThat(granted(report(SHA_256, LABORATORY, false, same, ACCURACY)))
                    .isEqualTo("GRANTED");
        }

        @Test
        void restsOnTheAmendedReportAndNotOnItsOriginal_I45_I47() {
            CertificationFile file = reviewed(aPendingFile(completeCase()));
            TestReport worse = amended(
                    report(SHA_256, LABORATORY, false, GUARD_BANDED, accuracy("0.94", Verdict.DOES_NOT_MEET)), 1);
            TestReport better = amended(report(), 2);

            assertThat(result(run(learn(file, reported(EVALUATION, worse)), decide(DecisionOutcome.GRANTED), DECIDER)))
                    .isEqualTo("I-47-grant");
            assertThat(result(run(
                            learn(file, reported(EVALUATION, better), reported(EVALUATION, worse)),
                            decide(DecisionOutcome.GRANTED),
                            DECIDER)))
                    .isEqualTo("GRANTED");
        }

        @Test
        void isRefusedIfTheEvaluatorRecommendsToRefuse() {
            CertificationFile file = reviewed(aPendingFile(completeCase(Recommendation.Kind.REFUSE, report())));

            assertThat(result(run(file, decide(DecisionOutcome.GRANTED), DECIDER)))
                    .isEqualTo("grant-not-recommended");
            assertThat(result(run(file, decide(DecisionOutcome.REFUSED), DECIDER)))
                    .isEqualTo("REFUSED");
        }

        /** Of the report, told after a review of one that was in order: what was reviewed no longer stands. */
        private static String granted(TestReport report) {
            return result(grant(report));
        }

        private static Refusal refusal(TestReport report) {
            return refusalOf(grant(report));
        }

        private static Outcome<CertificationFile, FileEvent> grant(TestReport report) {
            CertificationFile file =
                    learn(reviewed(aPendingFile(completeCase())), reported(EVALUATION, amended(report, 1)));
            return run(file, decide(DecisionOutcome.GRANTED), DECIDER);
        }
    }

    @Nested
    class Changing {
        @Test
        void waitsForTheEvaluationOfTheNewestAgreement_I46() {
            List<CaseFact> changed = changed(reportOf(OTHER_SHA_256));

            assertThat(anOpen(DecisionKind.RENEWAL, changed.subList(0, 3)).waitingFor())
                    .containsExactly(FileInput.TEST_REPORT_ISSUED, FileInput.RECOMMENDATION_MADE);
            assertThat(anOpen(DecisionKind.RENEWAL, changed).waitingFor()).isEmpty();
        }

        /** The version before may have been agreed on and certified on the same day. */
        @Test
        void doesNotRestOnTheVersionBeforeTheOneThatItWasOpenedFor_I46() {
            UUID next = new UUID(0xA0L, 3);
            List<CaseFact> facts = new ArrayList<>(changed(reportOf(OTHER_SHA_256)));
            facts.add(new CaseFact.ApplicationSubmitted(next, ApplicationKind.RECERTIFICATION, Regime.PRODUCT));

            CertificationFile asked = anOpen(DecisionKind.RENEWAL, next, facts);
            CertificationFile agreed = learn(
                    asked,
                    EvaluatedFiles.agreed(
                            next,
                            ApplicationKind.RECERTIFICATION,
                            EvaluatedFiles.agreement("3.4.0", "c".repeat(64), at(60))));
            CertificationFile withdrawn = learn(asked, new CaseFact.ApplicationEnded(next, ApplicationEnd.WITHDRAWN));

            assertThat(asked.waitingFor()).hasSize(4);
            assertThat(agreed.waitingFor())
                    .containsExactly(
                            FileInput.APPLICATION_ACCEPTED,
                            FileInput.TEST_REPORT_ISSUED,
                            FileInput.RECOMMENDATION_MADE);
            assertThat(withdrawn.waitingFor()).hasSize(4);
            assertThat(learn(withdrawn, agreedTheDayAfter(new UUID(0xA0L, 4))).waitingFor())
                    .hasSize(3);
        }

        private static CaseFact agreedTheDayAfter(UUID application) {
            Agreement usual = EvaluatedFiles.agreement("3.5.0", "d".repeat(64), at(70));
            return EvaluatedFiles.agreed(
                    application,
                    ApplicationKind.RECERTIFICATION,
                    new Agreement(
                            usual.scheme(),
                            usual.scope(),
                            usual.signedOn().plusDays(1),
                            usual.asOf(),
                            usual.product()));
        }

        @Test
        void movesToANewerVersionThatIsAgreedOnMeanwhile_I46() {
            CertificationFile file =
                    anOpen(DecisionKind.RENEWAL, EvaluatedFiles.LATER_APPLICATION, changed(reportOf(OTHER_SHA_256)));
            UUID newer = new UUID(0xA0L, 3);

            assertThat(file.waitingFor()).isEmpty();
            assertThat(learn(
                                    file,
                                    EvaluatedFiles.agreed(
                                            newer,
                                            ApplicationKind.RECERTIFICATION,
                                            EvaluatedFiles.agreement("3.4.0", "c".repeat(64), at(60))))
                            .application())
                    .map(ApplicationFacts::id)
                    .contains(newer);
        }

        @Test
        void isGrantedOnTheNewVersionsOwnTest_I46() {
            CertificationFile file = reviewed(anOpen(DecisionKind.RENEWAL, changed(reportOf(OTHER_SHA_256))));

            assertThat(result(run(file, decide(DecisionKind.RENEWAL, DecisionOutcome.GRANTED), DECIDER)))
                    .isEqualTo("GRANTED");
            assertThat(file.evaluation()).map(EvaluationFacts::id).contains(LATER_EVALUATION);
        }

        @Test
        void isRefusedOnTheTestOfTheVersionBefore_I46() {
            CertificationFile file = anOpen(DecisionKind.RENEWAL, changed(report()));

            assertThat(result(run(file, review(true), REVIEWER))).isEqualTo("I-46-tested");
        }
    }

    private static TestReport reportOf(String sha256) {
        return report(sha256, LABORATORY, false, GUARD_BANDED, ACCURACY);
    }

    private static TestResult accuracy(String limit, Verdict verdict) {
        return new TestResult(
                "accuracy", null, "0.953", "0.9484", "0.9573", "0.95", LimitSide.AT_LEAST, limit, verdict);
    }

    private static CertificationFile reviewed(CertificationFile file) {
        return run(file, review(true), REVIEWER).orThrow().state();
    }

    private static Outcome<CertificationFile, FileEvent> run(CertificationFile file, FileCommand command, Actor actor) {
        return FileDecisions.decide(file, command, FIT, actor, NOW, TODAY);
    }
}
