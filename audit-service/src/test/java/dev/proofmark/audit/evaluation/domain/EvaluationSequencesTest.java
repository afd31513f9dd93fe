package dev.proofmark.audit.evaluation.domain;

import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.EVALUATOR;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.NOW;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.OTHER_EVALUATOR;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.PLANNER;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.REPORT;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.SHA256;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.TERMS;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.TODAY;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.assign;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.handOver;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.issue;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.opened;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.receive;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.AUTHORISER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.OTHER_TESTER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.TESTER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.evaluation.domain.EvaluationFixture.Done;
import dev.proofmark.audit.laboratory.domain.AccreditationCover.Gap;
import dev.proofmark.audit.laboratory.domain.AccreditationCover.NotCovered;
import dev.proofmark.platform.rules.Outcome;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked of an evaluation in whatever order, it never gets into a state that the rules forbid. */
class EvaluationSequencesTest {

    private static final PlanContent EMPTY = new PlanContent(List.of(), null, null, null, null, null, null, null, null);

    /** The right ones first. */
    private static final List<Done> COMMANDS = Stream.concat(
                    EvaluationFixture.way(),
                    Stream.of(
                            new Done(new EvaluationCommand.BeginAmendment(), AUTHORISER),
                            new Done(new EvaluationCommand.TakeTimings(), TESTER),
                            new Done(issue(REPORT, true), AUTHORISER),
                            new Done(issue(null, false), AUTHORISER),
                            new Done(assign(List.of(OTHER_TESTER), AUTHORISER, EVALUATOR), PLANNER),
                            new Done(assign(List.of(TESTER, OTHER_TESTER), AUTHORISER, OTHER_EVALUATOR), PLANNER),
                            new Done(new EvaluationCommand.WritePlan(EMPTY), TESTER),
                            new Done(new EvaluationCommand.WritePlan(EvaluationFixture.plan()), OTHER_TESTER),
                            new Done(new EvaluationCommand.WritePlan(EvaluationFixture.plan()), EVALUATOR),
                            new Done(new EvaluationCommand.ApprovePlan(TERMS), TESTER),
                            new Done(receive("0".repeat(64)), TESTER),
                            new Done(handOver(NOW.plusSeconds(60)), TESTER),
                            new Done(issue(null, true, new NotCovered(Gap.NOT_ACCREDITED, TODAY), TERMS), AUTHORISER),
                            new Done(issue(null, true), TESTER),
                            new Done(new EvaluationCommand.Conclude(RecommendationKind.GRANT, "이유"), AUTHORISER),
                            new Done(new EvaluationCommand.Conclude(RecommendationKind.REFUSE, "이유"), EVALUATOR)))
            .toList();

    @Property(tries = 5_000)
    void leaveALegalState_I44_I46_I48_I49(@ForAll("draws") List<Integer> draws) {
        Evaluation evaluation = opened();
        boolean concluded = false;
        for (int draw : draws) {
            Done done = COMMANDS.get(draw);
            if (EvaluationDecisions.decide(done.command(), evaluation, done.actor(), TODAY)
                    instanceof Outcome.Accepted<Evaluation, EvaluationEvent> accepted) {
                assertThatNothingIsForgotten(evaluation, accepted.state());
                evaluation = accepted.state();
                assertThatItIsLegal(evaluation);
                concluded |= evaluation.status() == EvaluationStatus.CONCLUDED;
            }
        }
        Statistics.label("concluded").collect(concluded);
        Statistics.label("concluded").coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    /** Long, and more often of what is right than of what must be refused. */
    @Provide
    Arbitrary<List<Integer>> draws() {
        int right = (int) EvaluationFixture.way().count();
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(0, right - 1)),
                        Tuple.of(1, Arbitraries.integers().between(right, COMMANDS.size() - 1)))
                .list()
                .ofMinSize(10)
                .ofMaxSize(80);
    }

    private static void assertThatNothingIsForgotten(Evaluation before, Evaluation after) {
        assertThat(after.participation().ever())
                .containsAll(before.participation().ever());
        assertThat(after.participation().acted())
                .containsAll(before.participation().acted());
        assertThat(after.agreed()).isEqualTo(before.agreed());
        assertThat(after.status()).isGreaterThanOrEqualTo(before.status());
        if (before.status().compareTo(EvaluationStatus.PLANNED) >= 0) {
            assertThat(after.plan()).isEqualTo(before.plan());
        }
        if (before.receipt() != null) {
            assertThat(requireNonNull(after.receipt()).custody())
                    .containsAll(before.receipt().custody());
        }
    }

    private static void assertThatItIsLegal(Evaluation evaluation) {
        EvaluationStatus status = evaluation.status();
        var assignment = requireNonNull(evaluation.assignment());
        assertThat(evaluation.participation().ever()).containsAll(assignment.members());
        assertThat(assignment.members()).containsAll(evaluation.participation().acted());
        assertThat(assignment.testers()).doesNotContain(assignment.authoriser(), assignment.evaluator());
        if (status.compareTo(EvaluationStatus.PLANNED) >= 0) {
            var plan = requireNonNull(evaluation.plan());
            assertThat(plan.approvedBy()).isEqualTo(assignment.evaluator());
            assertThat(PlanPolicy.missing(plan.content(), evaluation.agreed().product(), TERMS))
                    .isEmpty();
            assertThat(requireNonNull(plan.content().independence()).disjoint()).isTrue();
        }
        if (status.compareTo(EvaluationStatus.ITEM_RECEIVED) >= 0) {
            assertThat(requireNonNull(evaluation.receipt()).sha256()).isEqualTo(SHA256);
        }
        if (status.compareTo(EvaluationStatus.REPORTED) >= 0) {
            assertThat(requireNonNull(evaluation.report()).authorisedBy()).isEqualTo(assignment.authoriser());
            assertThat(evaluation.results()).isNotNull();
        }
        if (status == EvaluationStatus.CONCLUDED) {
            var report = requireNonNull(evaluation.report());
            var conclusion = requireNonNull(evaluation.conclusion());
            assertThat(report.beingAmended()).isFalse();
            assertThat(conclusion.reportId()).isEqualTo(report.reportId());
            assertThat(report.meetsAll() || conclusion.recommendation() == RecommendationKind.REFUSE)
                    .isTrue();
        }
    }
}
