package dev.proofmark.audit.evaluation.domain;

import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.EVALUATOR;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.TERMS;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.TODAY;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.UNMEASURED;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.after;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.dataSet;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.in;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.plan;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.product;
import static dev.proofmark.audit.evaluation.domain.EvaluationFixture.refusal;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a test plan has to say before it is approved. */
class PlanPolicyTest {

    private static final PlanContent EMPTY = new PlanContent(List.of(), null, null, null, null, null, null, null, null);

    @Test
    void missesNothingInAWholePlan() {
        assertThat(missing(plan(), TERMS)).isEmpty();
    }

    @Test
    void missesEverythingInAnEmptyOne() {
        assertThat(missing(EMPTY, TERMS))
                .containsExactlyInAnyOrder(
                        "/criteria criterion-unanswered",
                        "/criteria criterion-unanswered",
                        "/dataSet required",
                        "/independence I-49",
                        "/environment required",
                        "/procedure required",
                        "/location required",
                        "/plannedFrom required",
                        "/plannedUntil required");
    }

    @Test
    void wantsEachCriterionAnsweredOnceWithItsReasons() {
        var answers = List.of(
                new CriterionAnswer("5.3.2", true, null, " ", List.of()),
                new CriterionAnswer("5.3.3", false, null, null, List.of()),
                new CriterionAnswer("5.3.3", false, "없음", null, List.of()),
                new CriterionAnswer("9.9", true, null, "있음", List.of()));

        assertThat(missing(with(answers, dataSet(), independence(true, "비교", "없음")), TERMS))
                .containsExactlyInAnyOrder(
                        "/criteria/0/evidence required",
                        "/criteria/1/reason required",
                        "/criteria/2/criterion criterion-twice",
                        "/criteria/3/criterion criterion-unknown");
    }

    @Test
    void approvesNothingWithoutADeclarationAndALeakageCheck_I49() {
        assertThat(approval(null)).isEqualTo("I-49");
        assertThat(approval(independence(false, "비교", "3건 중복"))).isEqualTo("I-49");
        assertThat(approval(independence(true, " ", "없음"))).isEqualTo("I-49");
        assertThat(approval(independence(true, "비교", ""))).isEqualTo("I-49");
        assertThat(approval(independence(true, "비교", "없음"))).isEmpty();
    }

    @Test
    void needsNoDataWhereNothingIsMeasured() {
        var content = new PlanContent(
                List.of(new CriterionAnswer("usability", true, null, "사용성 평가", List.of())),
                null,
                null,
                null,
                null,
                "TP-1",
                TODAY,
                TODAY,
                "대전");

        assertThat(missing(content, UNMEASURED)).isEmpty();
    }

    @Test
    void wantsTheClassesOfTheProductToAddUp() {
        var card = dataSet();
        var classes = List.of(new ClassCount("defect", 40), new ClassCount("defect", 1), new ClassCount("scratch", 60));
        var other = new DataSetCard(
                card.name(),
                card.version(),
                card.sha256(),
                card.size(),
                classes,
                card.source(),
                card.collectedFrom(),
                card.collectedFrom().minusDays(1),
                card.representativeness(),
                card.licence(),
                card.labelling(),
                null);

        assertThat(missing(with(plan().criteria(), other, plan().independence()), TERMS))
                .containsExactlyInAnyOrder(
                        "/dataSet/collectedUntil laboratory-days-order",
                        "/dataSet/classes/1 data-set-class",
                        "/dataSet/classes/2 data-set-class",
                        "/dataSet/size data-set-size");
    }

    private static String approval(@Nullable Independence independence) {
        var written = new EvaluationCommand.WritePlan(with(plan().criteria(), dataSet(), independence));
        Evaluation planned = after(written, in(EvaluationStatus.ASSIGNED), TESTER);
        return refusal(new EvaluationCommand.ApprovePlan(TERMS), planned, EVALUATOR);
    }

    private static Independence independence(boolean disjoint, String check, String result) {
        return new Independence(disjoint, check, result);
    }

    private static PlanContent with(
            List<CriterionAnswer> answers, DataSetCard card, @Nullable Independence independence) {
        PlanContent whole = plan();
        return new PlanContent(
                answers,
                card,
                independence,
                whole.environment(),
                whole.cost(),
                whole.procedure(),
                whole.plannedFrom(),
                whole.plannedUntil(),
                whole.location());
    }

    private static List<String> missing(PlanContent content, SchemeTerms terms) {
        return PlanPolicy.missing(content, product(), terms).stream()
                .map(field -> field.pointer() + " " + field.code())
                .toList();
    }
}
