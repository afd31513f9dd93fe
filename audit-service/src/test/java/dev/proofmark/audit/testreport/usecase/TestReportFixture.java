package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.audit.domain.CanonicalJson.Member;
import dev.proofmark.audit.evaluation.domain.AgreedScope;
import dev.proofmark.audit.evaluation.domain.Assignment;
import dev.proofmark.audit.evaluation.domain.ClassCount;
import dev.proofmark.audit.evaluation.domain.ClassificationTask;
import dev.proofmark.audit.evaluation.domain.CostConditions;
import dev.proofmark.audit.evaluation.domain.CriterionAnswer;
import dev.proofmark.audit.evaluation.domain.DataSetCard;
import dev.proofmark.audit.evaluation.domain.DecisionRule;
import dev.proofmark.audit.evaluation.domain.DecisionRuleKind;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationIdentity;
import dev.proofmark.audit.evaluation.domain.EvaluationMember;
import dev.proofmark.audit.evaluation.domain.EvaluationRole;
import dev.proofmark.audit.evaluation.domain.EvaluationStatus;
import dev.proofmark.audit.evaluation.domain.Independence;
import dev.proofmark.audit.evaluation.domain.LimitSide;
import dev.proofmark.audit.evaluation.domain.MetricRequirement;
import dev.proofmark.audit.evaluation.domain.Participation;
import dev.proofmark.audit.evaluation.domain.PlanContent;
import dev.proofmark.audit.evaluation.domain.Product;
import dev.proofmark.audit.evaluation.domain.Receipt;
import dev.proofmark.audit.evaluation.domain.SchemeTerms;
import dev.proofmark.audit.evaluation.domain.TestEnvironment;
import dev.proofmark.audit.evaluation.domain.TestPlan;
import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.laboratory.domain.AccreditationCover;
import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.Laboratory;
import dev.proofmark.audit.laboratory.domain.LaboratoryDetails;
import dev.proofmark.audit.laboratory.domain.RecognitionArrangement;
import dev.proofmark.audit.laboratory.domain.Recorded;
import dev.proofmark.audit.laboratory.domain.TestMethod;
import dev.proofmark.audit.laboratory.domain.TestScope;
import dev.proofmark.audit.programme.domain.Client;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.testreport.domain.Answer;
import dev.proofmark.audit.testreport.domain.Judgement;
import dev.proofmark.audit.testreport.domain.MetricName;
import dev.proofmark.audit.testreport.domain.Recomputed;
import dev.proofmark.audit.testreport.domain.ReportBasis;
import dev.proofmark.audit.testreport.domain.ReportDraft;
import dev.proofmark.audit.testreport.domain.StatedValue;
import dev.proofmark.audit.testreport.domain.TestReportDecisions.Identity;
import dev.proofmark.audit.testreport.domain.TestStatement;
import dev.proofmark.audit.testreport.domain.Title;
import dev.proofmark.audit.testreport.domain.Titles;
import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.audit.testresult.domain.ResultKind;
import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.prediction.PredictionFileException;
import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.TimingFormat;
import dev.proofmark.evaluation.report.EvaluationJson;
import dev.proofmark.evaluation.report.EvaluationOptions;
import dev.proofmark.evaluation.report.TimingEvaluation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A test that was done, as reports of it are made of. */
public final class TestReportFixture {

    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 30);
    public static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    public static final LocalDate UNTIL = LocalDate.of(2026, 4, 2);
    public static final LocalDate ISSUED = LocalDate.of(2026, 4, 3);
    public static final String TESTER = "a0000000-0000-4000-8000-000000000008";
    public static final String AUTHORISER = "a0000000-0000-4000-8000-000000000009";
    public static final String EVALUATOR = "a0000000-0000-4000-8000-000000000010";

    private static final TestMethod METHOD = new TestMethod("ISO/IEC TS 4213", 2022);
    private static final UUID LABORATORY = UUID.fromString("019c0000-10e8-7b55-9c02-5a1f4be01d77");
    private static final List<String> CRITERIA = List.of("5.3.2", "5.3.3");

    private TestReportFixture() {}

    /** Binary, with scores: 500 samples, most of them told apart. */
    public static ReportBasis binary() {
        return basis(
                product(ClassificationTask.BINARY, List.of("정상", "defect"), "defect"),
                terms(true),
                recomputed(binaryFile(), PredictionFormat.binary("defect", List.of("정상", "defect")), true));
    }

    /** The same with timings: answers of 10 to 109 ms, one after another. */
    public static ReportBasis timed() {
        ReportBasis basis = binary();
        return new ReportBasis(
                basis.evaluation(), basis.laboratory(), basis.terms(), basis.titles(), basis.recomputed(), timing());
    }

    /** As many classes, with scores. */
    public static ReportBasis multiClass(int classes) {
        List<String> names =
                IntStream.range(0, classes).mapToObj(index -> "클래스-" + index).toList();
        return basis(
                product(ClassificationTask.MULTI_CLASS, names, null),
                terms(true),
                recomputed(multiClassFile(names), PredictionFormat.multiClass(names), false));
    }

    /** Nothing is measured. */
    public static ReportBasis judged() {
        return basis(product(null, List.of(), null), terms(false), null);
    }

    /** With what is not on record in place of what is. */
    public static ReportBasis basis(Product product, SchemeTerms terms, @Nullable Recomputed recomputed) {
        return new ReportBasis(evaluation(product), laboratory(details()), terms, titles(), recomputed, null);
    }

    public static LaboratoryDetails details() {
        return new LaboratoryDetails(
                "한국시험연구소(가상)",
                "Korea Test Laboratory (fictional)",
                "서울특별시 금천구 가산디지털1로 1",
                "1 Gasan digital 1-ro, Geumcheon-gu, Seoul");
    }

    public static Laboratory laboratory(LaboratoryDetails details) {
        Recorded recorded = new Recorded(UUID.randomUUID(), null, "planner", LocalDate.of(2026, 1, 1));
        Days year = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return new Laboratory(
                LABORATORY,
                details,
                List.of(new Accreditation(
                        "한국인정기구", "KOLAS", "KT-000", RecognitionArrangement.ILAC_MRA, year, recorded)),
                List.of(new TestScope(METHOD, "KTL-AI-01 v3", year, recorded)),
                List.of(),
                1);
    }

    public static AccreditationCover cover(ReportBasis basis) {
        return AccreditationCover.on(basis.laboratory(), METHOD, FROM, UNTIL);
    }

    public static Evaluation evaluation(Product product) {
        return evaluation(
                product,
                "KTL-AI-01 v3",
                "시험기관 제2시험실 Laboratory, room 2",
                receipt("압축 파일 봉인 온전 Sealed archive, intact"));
    }

    public static Receipt receipt(String condition) {
        return new Receipt(RECEIVED, condition, "5f".repeat(32), "보관함 3", TESTER, RECEIVED, List.of());
    }

    /** The same under another agreement. */
    public static Evaluation with(Evaluation known, AgreedScope agreed) {
        return new Evaluation(
                known.identity(),
                agreed,
                known.status(),
                known.openedOn(),
                known.assignment(),
                known.participation(),
                known.plan(),
                known.receipt(),
                known.results(),
                known.report(),
                known.conclusion(),
                known.version());
    }

    public static Evaluation evaluation(
            Product product, @Nullable String procedure, @Nullable String location, @Nullable Receipt receipt) {
        return new Evaluation(
                new EvaluationIdentity(
                        UUID.fromString("019d1f11-2ce8-7a10-8a3d-90e1f3a6b0c1"),
                        UUID.fromString("019cb14b-40e8-7062-9843-2e8066b29e22"),
                        UUID.fromString("019cac24-e4e8-7e87-8b45-c05ad389d589"),
                        UUID.fromString("019cac24-e4e8-7e87-8b45-c05ad389d580"),
                        UUID.fromString("019cac24-e4e8-7e87-8b45-c05ad389d581")),
                new AgreedScope(
                        new SchemeVersion("ai-model-performance-4213", 1),
                        client(),
                        "용접 결함 분류 모델",
                        "Model that classifies weld defects",
                        product,
                        "e".repeat(64),
                        LocalDate.of(2026, 3, 1)),
                EvaluationStatus.TESTED,
                LocalDate.of(2026, 3, 2),
                new Assignment(
                        LABORATORY, List.of(TESTER), AUTHORISER, EVALUATOR, null, "planner", LocalDate.of(2026, 3, 3)),
                new Participation(
                        List.of(
                                new EvaluationMember(EVALUATOR, EvaluationRole.EVALUATOR),
                                new EvaluationMember(AUTHORISER, EvaluationRole.AUTHORISER),
                                new EvaluationMember(TESTER, EvaluationRole.TESTER)),
                        List.of(new EvaluationMember(TESTER, EvaluationRole.TESTER))),
                new TestPlan(
                        plan(product, procedure, location),
                        TESTER,
                        LocalDate.of(2026, 3, 10),
                        EVALUATOR,
                        LocalDate.of(2026, 3, 12)),
                receipt,
                null,
                null,
                null,
                7);
    }

    private static Client client() {
        return new Client(
                UUID.fromString("019cac24-e4e8-7e87-8b45-c05ad389d589"),
                "주식회사 예제비전",
                "Example Vision Co., Ltd.",
                "경기도 성남시 분당구 판교로 1",
                "1 Pangyo-ro, Bundang-gu, Seongnam",
                "KR",
                "Seongnam");
    }

    public static Product product(@Nullable ClassificationTask task, List<String> classes, @Nullable String positive) {
        return new Product(
                "WeldSight",
                "2.1.0",
                "5f".repeat(32),
                "실내 조명 500~1,500럭스, 1,280×960 흑백 영상",
                "Indoors at 500 to 1,500 lux, grey images of 1,280 by 960",
                task,
                classes,
                positive,
                List.of(),
                task == null
                        ? List.of()
                        : List.of(
                                new MetricRequirement("accuracy", null, LimitSide.AT_LEAST, "0.70"),
                                new MetricRequirement("macroF1", null, LimitSide.AT_LEAST, "0.95")),
                task == null ? null : new DecisionRule(DecisionRuleKind.GUARD_BANDED, "0.95"));
    }

    private static PlanContent plan(Product product, @Nullable String procedure, @Nullable String location) {
        return new PlanContent(
                CRITERIA.stream()
                        .map(id -> new CriterionAnswer(
                                id,
                                true,
                                null,
                                "현장 세 곳의 영상을 촬영 조건별로 나누어 표본을 뽑고 치우침을 점검함. Stratified by site and light; bias was looked at.",
                                List.of()))
                        .toList(),
                product.task() == null
                        ? null
                        : new DataSetCard(
                                "WeldBench",
                                "1.4",
                                "a3".repeat(32),
                                500,
                                product.classes().stream()
                                        .map(name -> new ClassCount(name, 250))
                                        .toList(),
                                "세 공장의 용접 라인 Welding lines of three plants",
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2026, 2, 20),
                                "운용 조건의 조도와 재질을 모두 포함 All lights and materials of the operating conditions",
                                "제공 동의, 개인정보 없음 By consent; no personal data",
                                "두 사람이 따로 표시하고 셋째가 정함 Two annotators, a third decides",
                                "κ 0.91"),
                product.task() == null
                        ? null
                        : new Independence(true, "해시와 촬영 시각 대조 Hashes and times compared", "겹침 없음 None"),
                product.task() == null
                        ? null
                        : new TestEnvironment("2 × A100 80 GB", "Ubuntu 24.04", "PyTorch 2.6", null, "FP16"),
                product.task() == null ? null : new CostConditions(8, 100, "99.9"),
                procedure,
                FROM,
                UNTIL,
                location);
    }

    public static SchemeTerms terms(boolean measures) {
        return new SchemeTerms(METHOD, CRITERIA, measures ? List.of("accuracy", "macroF1", "auc") : List.of(), true);
    }

    private static Titles titles() {
        return new Titles(
                Map.of(
                        "accuracy", new Title("정확도", "Accuracy"),
                        "macroF1", new Title("매크로 F1", "Macro F1"),
                        "auc", new Title("ROC 아래 면적", "Area under ROC")),
                Map.of(
                        "5.3.2", new Title("데이터의 대표성과 치우침", "Representativeness and bias of the data"),
                        "5.3.3", new Title("전처리", "Preprocessing")));
    }

    /** Says everything that the laboratory has to say, of these values. */
    public static TestStatement statement(List<StatedValue> values, List<Judgement> judgements) {
        return new TestStatement(
                null,
                null,
                FROM,
                UNTIL,
                null,
                Answer.given("시험 데이터 전부를 사용함 All of the test data"),
                Answer.notApplicable("계획과 같음 As planned"),
                Answer.notApplicable("외부 제공자 없음 None"),
                null,
                "조도가 낮을 때 재현율이 낮아지는 경향이 있음. Recall tends to fall in low light.",
                values,
                judgements);
    }

    public static StatedValue value(String metric, String value) {
        return new StatedValue(new MetricName(metric, null), value);
    }

    /** States what was recomputed, to three decimals. */
    public static List<StatedValue> borneOut(ReportBasis basis, String... metrics) {
        return Arrays.stream(metrics)
                .map(metric -> value(metric, rounded(basis, metric)))
                .toList();
    }

    private static String rounded(ReportBasis basis, String metric) {
        var measured =
                Objects.requireNonNull(basis.recomputed()).measured().metrics().get(new MetricName(metric, null));
        double known = ((MetricValue.Known) Objects.requireNonNull(measured).value()).value();
        return new BigDecimal(known).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    public static ReportDraft draft(TestStatement statement) {
        return new ReportDraft(
                UUID.fromString("019d1f11-2ce8-7a10-8a3d-90e1f3a6b0c1"),
                statement,
                null,
                TESTER,
                Instant.parse("2026-04-02T08:00:00Z"),
                3);
    }

    public static Identity identity() {
        return new Identity(
                UUID.fromString("019d4d2f-3ce8-7c44-8f10-6b7a8c9d0e1f"), "TR-2026-000123", AUTHORISER, ISSUED);
    }

    private static String binaryFile() {
        Random random = new Random(7);
        return IntStream.range(0, 500)
                .mapToObj(index -> {
                    boolean positive = index % 2 == 0;
                    double score = Math.clamp((positive ? 0.68 : 0.32) + random.nextGaussian() * 0.22, 0, 1);
                    return "%d,%s,%s,%.4f"
                            .formatted(index, positive ? "defect" : "정상", score >= 0.5 ? "defect" : "정상", score);
                })
                .collect(Collectors.joining("\n", "id,true,predicted,score\n", "\n"));
    }

    private static String multiClassFile(List<String> names) {
        Random random = new Random(11);
        String header = names.stream().map(name -> ",score:" + name).collect(Collectors.joining());
        return IntStream.range(0, 40 * names.size())
                .mapToObj(index -> {
                    int actual = index % names.size();
                    int predicted = random.nextInt(10) < 8 ? actual : random.nextInt(names.size());
                    String scores = IntStream.range(0, names.size())
                            .mapToObj(each -> "%.4f"
                                    .formatted((each == predicted ? 0.5 : 0) + random.nextDouble() / names.size()))
                            .collect(Collectors.joining(","));
                    return index + "," + names.get(actual) + "," + names.get(predicted) + "," + scores;
                })
                .collect(Collectors.joining("\n", "id,true,predicted" + header + "\n", "\n"));
    }

    private static Recomputed recomputed(String csv, PredictionFormat format, boolean bootstrap) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        try {
            var evaluation = dev.proofmark.evaluation.report.Evaluation.of(
                    new ByteArrayInputStream(bytes),
                    format,
                    bootstrap
                            ? EvaluationOptions.withBootstrap(0.95, 1_000, 4213)
                            : EvaluationOptions.withoutBootstrap(0.95));
            return RecomputedReader.of(file(
                    ResultKind.PREDICTIONS,
                    evaluation.fileSha256(),
                    bytes.length,
                    evaluation.n(),
                    EvaluationJson.of(evaluation),
                    EvaluationJson.curves(evaluation)));
        } catch (IOException | PredictionFileException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Member timing() {
        String csv = IntStream.range(0, 1_000)
                .mapToObj(index -> index + "," + index + "," + (index + 0.01 + index % 100 / 1_000.0))
                .collect(Collectors.joining("\n", "id,begin,end\n", "\n"));
        try {
            byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
            var timing = TimingEvaluation.of(new ByteArrayInputStream(bytes), TimingFormat.usual());
            return RecomputedReader.timing(file(
                    ResultKind.TIMINGS,
                    timing.fileSha256(),
                    bytes.length,
                    timing.n(),
                    EvaluationJson.of(timing),
                    "{}"));
        } catch (IOException | PredictionFileException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static ResultFile file(
            ResultKind kind, String sha256, long size, long samples, String evaluation, String curves) {
        return new ResultFile(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                1,
                sha256,
                size,
                samples,
                evaluation,
                curves,
                TESTER,
                Instant.parse("2026-04-02T07:00:00Z"));
    }
}
