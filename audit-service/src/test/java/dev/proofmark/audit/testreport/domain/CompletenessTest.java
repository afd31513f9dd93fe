package dev.proofmark.audit.testreport.domain;

import static dev.proofmark.audit.testreport.usecase.TestReportFixture.borneOut;
import static dev.proofmark.audit.testreport.usecase.TestReportFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.evaluation.domain.AgreedScope;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import dev.proofmark.audit.programme.domain.Client;
import dev.proofmark.audit.testreport.usecase.TestReportFixture;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CompletenessTest {

    private static final ReportBasis BASIS = TestReportFixture.binary();
    private static final TestStatement WHOLE = statement(borneOut(BASIS, "accuracy", "macroF1"), List.of());

    @Test
    void answersEachItem() {
        assertThat(new Completeness(BASIS, WHOLE, TestReportFixture.AUTHORISER).missing())
                .isEmpty();
    }

    /** What the service says of itself by issuing it cannot be missing: title, number, day of issue, the statement. */
    @ParameterizedTest
    @EnumSource(
            value = ReportItem.class,
            mode = Mode.EXCLUDE,
            names = {"A", "D", "J", "L"})
    void i43RefusesAReportThatLeavesOutOneItem(ReportItem item) {
        var refusal = without(item).refusal().orElseThrow();

        assertThat(refusal.rule()).isEqualTo("I-43");
        assertThat(refusal.fields())
                .containsExactly(new FieldRefusal(item.pointer(), "I-43-item", Map.of("letter", item.letter())));
    }

    @Test
    void i43PointsToEachItemOfADraftThatSaysNothing() {
        var refusal =
                new Completeness(BASIS, TestStatement.none(), null).refusal().orElseThrow();

        assertThat(refusal.fields())
                .extracting(FieldRefusal::pointer)
                .containsExactly("/testedFrom", "/sampling", "/values", "/deviations", "", "/externalResults");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportItem.class,
            names = {"H", "K", "N", "P"})
    void i43AcceptsAReasonWhyItDoesNotApply(ReportItem item) {
        var reason = Answer.notApplicable("해당 없음");
        var statement = switch (item) {
            case H -> with(reason, WHOLE.sampling(), WHOLE.deviations(), WHOLE.externalResults());
            case K -> with(null, reason, WHOLE.deviations(), WHOLE.externalResults());
            case N -> with(null, WHOLE.sampling(), reason, WHOLE.externalResults());
            default -> with(null, WHOLE.sampling(), WHOLE.deviations(), reason);
        };
        var basis = item == ReportItem.H ? of(without(item).basis().evaluation()) : BASIS;

        assertThat(new Completeness(basis, statement, TestReportFixture.AUTHORISER).missing())
                .isEmpty();
    }

    @Test
    void i43WantsAWordOnEachCriterionWhereNothingIsMeasured() {
        var basis = TestReportFixture.judged();
        var one = List.of(new Judgement("5.3.2", "확인함", true));
        var both = List.of(one.getFirst(), new Judgement("5.3.3", "확인함", false));

        assertThat(new Completeness(basis, statement(List.of(), one), "authoriser").missing())
                .containsExactly(ReportItem.M);
        assertThat(new Completeness(basis, statement(List.of(), both), "authoriser").missing())
                .isEmpty();
    }

    private static Completeness without(ReportItem item) {
        String authoriser = item == ReportItem.O ? null : TestReportFixture.AUTHORISER;
        var statement = switch (item) {
            case I -> days();
            case K -> with(null, null, WHOLE.deviations(), WHOLE.externalResults());
            case M -> statement(List.of(), List.of());
            case N -> with(null, WHOLE.sampling(), new Answer("a", "b"), WHOLE.externalResults());
            case P -> with(null, WHOLE.sampling(), WHOLE.deviations(), new Answer(" ", null));
            default -> WHOLE;
        };
        return new Completeness(basisWithout(item), statement, authoriser);
    }

    private static ReportBasis basisWithout(ReportItem item) {
        Evaluation known = BASIS.evaluation();
        return switch (item) {
            case B ->
                new ReportBasis(
                        known,
                        TestReportFixture.laboratory(new LaboratoryDetails("이름", "Name", "", "")),
                        BASIS.terms(),
                        BASIS.titles(),
                        BASIS.recomputed(),
                        BASIS.timing());
            case C -> of(TestReportFixture.evaluation(known.agreed().product(), "KTL-AI-01", null, known.receipt()));
            case E -> of(nameless(known));
            case F -> of(TestReportFixture.evaluation(known.agreed().product(), null, "시험실", known.receipt()));
            case G ->
                of(TestReportFixture.evaluation(
                        known.agreed().product(), "KTL-AI-01", "시험실", TestReportFixture.receipt("")));
            // Its condition is on record with its receipt, and goes with it.
            case H -> of(TestReportFixture.evaluation(known.agreed().product(), "KTL-AI-01", "시험실", null));
            default -> BASIS;
        };
    }

    private static ReportBasis of(Evaluation evaluation) {
        return new ReportBasis(
                evaluation, BASIS.laboratory(), BASIS.terms(), BASIS.titles(), BASIS.recomputed(), BASIS.timing());
    }

    private static Evaluation nameless(Evaluation known) {
        var agreed = known.agreed();
        var client = new Client(UUID.randomUUID(), "", "", "", "", "KR", "Seoul");
        return TestReportFixture.with(
                known,
                new AgreedScope(
                        agreed.scheme(),
                        client,
                        agreed.scopeKorean(),
                        agreed.scopeEnglish(),
                        agreed.product(),
                        agreed.documentSha256(),
                        agreed.signedOn()));
    }

    private static TestStatement days() {
        return new TestStatement(
                null,
                null,
                null,
                TestReportFixture.UNTIL,
                null,
                WHOLE.sampling(),
                WHOLE.deviations(),
                WHOLE.externalResults(),
                null,
                null,
                WHOLE.values(),
                List.of());
    }

    private static TestStatement with(
            @Nullable Answer receipt,
            @Nullable Answer sampling,
            @Nullable Answer deviations,
            @Nullable Answer external) {
        return new TestStatement(
                null,
                null,
                TestReportFixture.FROM,
                TestReportFixture.UNTIL,
                receipt,
                sampling,
                deviations,
                external,
                null,
                null,
                WHOLE.values(),
                List.of());
    }
}
