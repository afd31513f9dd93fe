package dev.proofmark.audit.evaluation.domain;

import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.AUTHORISER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.METHOD;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.TESTER;
import static dev.proofmark.audit.laboratory.domain.LaboratoryFixture.aLaboratory;

import dev.proofmark.audit.audit.domain.ClientTies;
import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.CompetenceFunction;
import dev.proofmark.audit.personnel.domain.Dossier;
import dev.proofmark.audit.programme.domain.Client;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.platform.rules.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An evaluation of a product, its people, and each command as it is right. */
final class EvaluationFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");
    static final String PLANNER = "planner";
    static final String EVALUATOR = "22222222-0000-4000-8000-000000000001";
    static final String OTHER_EVALUATOR = "22222222-0000-4000-8000-000000000002";
    static final String SHA256 = "a".repeat(64);
    static final SchemeVersion SCHEME = new SchemeVersion("model-performance", 1);
    static final UUID ORGANISATION = new UUID(0, 2);
    static final UUID REPORT = new UUID(0, 9);

    static final SchemeTerms TERMS = new SchemeTerms(METHOD, List.of("5.3.2", "5.3.3"), List.of("accuracy"), true);
    static final SchemeTerms UNMEASURED = new SchemeTerms(METHOD, List.of("usability"), List.of(), true);

    private EvaluationFixture() {}

    static Product product() {
        return new Product(
                "새김비전",
                "2.1.0",
                SHA256,
                "실내 조명",
                "Indoor light",
                ClassificationTask.BINARY,
                List.of("defect", "good"),
                "defect",
                List.of(),
                List.of(new MetricRequirement("accuracy", null, LimitSide.AT_LEAST, "0.90")),
                new DecisionRule(DecisionRuleKind.SIMPLE, null));
    }

    static Evaluation opened() {
        var holder = new Client(ORGANISATION, "주식회사 가온지능", "Gaon AI Co., Ltd.", "대전", "Daejeon", "KR", "Daejeon");
        return Evaluation.opened(
                new EvaluationIdentity(new UUID(0, 1), new UUID(0, 3), ORGANISATION, new UUID(0, 4), new UUID(0, 5)),
                new AgreedScope(SCHEME, holder, "결함 검사 모델", "Model for defects", product(), "b".repeat(64), TODAY),
                TODAY);
    }

    /** Brought there by right commands. */
    static Evaluation in(EvaluationStatus status) {
        Evaluation evaluation = opened();
        for (Done done : way().toList()) {
            if (evaluation.status() == status) {
                return evaluation;
            }
            evaluation = EvaluationDecisions.decide(done.command(), evaluation, done.actor(), TODAY)
                    .orThrow()
                    .state();
        }
        return evaluation;
    }

    /** Who does what. */
    record Done(EvaluationCommand command, String actor) {}

    /** From the first day to the last. */
    static Stream<Done> way() {
        return Stream.of(
                new Done(assign(), PLANNER),
                new Done(new EvaluationCommand.WritePlan(plan()), TESTER),
                new Done(new EvaluationCommand.ApprovePlan(TERMS), EVALUATOR),
                new Done(receive(SHA256), TESTER),
                new Done(handOver(NOW), TESTER),
                new Done(take(), TESTER),
                new Done(issue(null, true), AUTHORISER),
                new Done(new EvaluationCommand.Conclude(RecommendationKind.GRANT, "모두 만족"), EVALUATOR));
    }

    static EvaluationCommand.Assign assign() {
        return assign(List.of(TESTER), AUTHORISER, EVALUATOR);
    }

    static EvaluationCommand.Assign assign(List<String> testers, String authoriser, String evaluator) {
        return assign(testers, authoriser, evaluator, aLaboratory(), noTies());
    }

    static EvaluationCommand.Assign assign(
            List<String> testers, String authoriser, String evaluator, Laboratory laboratory, ClientTies ties) {
        return new EvaluationCommand.Assign(
                laboratory.id(),
                testers,
                authoriser,
                evaluator,
                null,
                new AssignmentFacts(laboratory, TERMS, ties, List.of(dossier(EVALUATOR), dossier(OTHER_EVALUATOR))));
    }

    static ClientTies noTies() {
        return new ClientTies(ORGANISATION, Set.of("주식회사 가온지능"), Set.of(), List.of());
    }

    static Dossier dossier(String person) {
        var content = new CompetenceContent(
                SCHEME.id(), Set.of(), Set.of(), CompetenceFunction.EVALUATOR, false, true, TODAY, TODAY.plusYears(1));
        var evaluation = new dev.proofmark.audit.personnel.domain.Evaluation("quality", "면담", TODAY, TODAY);
        var competence = new Competence(UUID.randomUUID(), UUID.fromString(person), content, evaluation, null, 0);
        return new Dossier(person, List.of(competence), List.of(), List.of());
    }

    static PlanContent plan() {
        return new PlanContent(
                List.of(
                        new CriterionAnswer("5.3.2", true, null, "수집 기록 12건", List.of()),
                        new CriterionAnswer("5.3.3", false, "전처리 없음", null, List.of())),
                dataSet(),
                new Independence(true, "근접 중복 해시 비교", "중복 0건"),
                new TestEnvironment("CPU 2 cores", "Linux", "ONNX Runtime 1.19", null, null),
                null,
                "TP-4213-01",
                TODAY,
                TODAY.plusDays(3),
                "대전 시험실");
    }

    static DataSetCard dataSet() {
        return new DataSetCard(
                "검사 영상",
                "1.0",
                "c".repeat(64),
                100,
                List.of(new ClassCount("defect", 40), new ClassCount("good", 60)),
                "라인 3",
                TODAY.minusMonths(2),
                TODAY.minusMonths(1),
                "모든 교대 근무를 포함",
                "자체 데이터, 개인정보 없음",
                "두 사람이 따로 판정",
                "0.93");
    }

    static EvaluationCommand.ReceiveItem receive(String sha256) {
        return new EvaluationCommand.ReceiveItem(TODAY, "손상 없음", sha256, "금고 2");
    }

    static EvaluationCommand.HandOver handOver(Instant at) {
        return new EvaluationCommand.HandOver("금고 2", TESTER, at, "시험", NOW);
    }

    static EvaluationCommand.TakeResults take() {
        return new EvaluationCommand.TakeResults(new UUID(0, 8), "d".repeat(64), 100, TERMS);
    }

    static EvaluationCommand.IssueReport issue(@Nullable UUID amends, boolean meetsAll) {
        return issue(amends, meetsAll, AccreditationCover.on(aLaboratory(), METHOD, TODAY, TODAY), TERMS);
    }

    static EvaluationCommand.IssueReport issue(
            @Nullable UUID amends, boolean meetsAll, AccreditationCover cover, SchemeTerms terms) {
        UUID id = amends == null
                ? REPORT
                : new UUID(amends.getMostSignificantBits(), amends.getLeastSignificantBits() + 1);
        return new EvaluationCommand.IssueReport(
                id, "TR-1", amends, "e".repeat(64), "f".repeat(64), TODAY, TODAY, meetsAll, cover, terms);
    }

    static String refusal(EvaluationCommand command, Evaluation evaluation, String actor) {
        return switch (EvaluationDecisions.decide(command, evaluation, actor, TODAY)) {
            case Outcome.Accepted<Evaluation, EvaluationEvent> accepted -> "";
            case Outcome.Refused<Evaluation, EvaluationEvent> refused ->
                refused.refusal().rule();
        };
    }

    static List<String> reasons(EvaluationCommand command, Evaluation evaluation, String actor) {
        return switch (EvaluationDecisions.decide(command, evaluation, actor, TODAY)) {
            case Outcome.Accepted<Evaluation, EvaluationEvent> accepted -> List.of();
            case Outcome.Refused<Evaluation, EvaluationEvent> refused ->
                refused.refusal().fields().stream()
                        .map(field -> field.pointer() + " " + field.code())
                        .toList();
        };
    }

    static Evaluation after(EvaluationCommand command, Evaluation evaluation, String actor) {
        return EvaluationDecisions.decide(command, evaluation, actor, TODAY)
                .orThrow()
                .state();
    }
}
