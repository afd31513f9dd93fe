package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.PLANNER;
import static dev.proofmark.audit.path.Case.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.audit.path.Case.CanIgnoreReturnValue;
import dev.proofmark.audit.personnel.Staff;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.News;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** One product in audit-service's eyes: its agreement is signed, and its laboratory is on record. */
final class Tested {

    static final Client ADMINISTRATOR = new Client("admin");
    static final Client TESTER = new Client("lab-tester");
    static final Client AUTHORISER = new Client("lab-authoriser");
    static final Client EVALUATOR = new Client("evaluator");
    static final String SCHEME = "ai-model-performance-4213";
    static final String SHA256 = "5f".repeat(32);

    private static final AtomicBoolean COMPETENT = new AtomicBoolean();
    private static final List<String> CRITERIA = Stream.iterate(2, number -> number <= 14, number -> number + 1)
            .map(number -> "5.3." + number)
            .toList();

    final CaseNews news = new CaseNews();
    final String laboratory = "/laboratories/" + UUID.randomUUID();
    final News signed = ofProduct(news.signed());
    final String path;

    private Tested(Client owner) {
        ready();
        record();
        news.organisationRegistered().tell();
        news.memberAdded(owner).tell();
        ofProduct(news.submitted()).tell();
        ofProduct(news.accepted(SCHEME)).tell();
        signed.tell();
        path = "/evaluations/" + awaitOpened();
    }

    private static News ofProduct(News news) {
        return CaseNews.ofProduct(news, SCHEME, product());
    }

    /** The same product under a new agreement, as a change of it asks for. */
    News recertified() {
        return CaseNews.follow(ofProduct(news.signed()), "RECERTIFICATION", UUID.randomUUID());
    }

    /** A certificate of it. */
    News issued() {
        return ofProduct(news.issued(Forms.today()));
    }

    static Tested opened() {
        return new Tested(Case.APPLICANT);
    }

    /** The evaluator is on record once for all tests of the module. */
    private static void ready() {
        if (COMPETENT.compareAndSet(false, true)) {
            Staff.keep("evaluator");
            Map<String, Object> competence = new HashMap<>(Staff.competence("EVALUATOR", false, true));
            competence.put("schemeId", SCHEME);
            expect(201, Staff.record("evaluator", competence));
        }
    }

    private void record() {
        String id = laboratory.substring("/laboratories/".length());
        Response added = expect(201, ADMINISTRATOR.post("/laboratories", laboratory(id)));
        String version = Calls.etagOf(added);
        version = Calls.etagOf(expect(
                201,
                ADMINISTRATOR.post(
                        laboratory + "/accreditations",
                        version,
                        Map.of(
                                "bodyKorean", "가상 인정기구",
                                "bodyEnglish", "Fictional Accreditation",
                                "number", "KT-1",
                                "arrangement", "ILAC_MRA",
                                "from", "2024-01-01",
                                "until", "2099-12-31"))));
        version = Calls.etagOf(
                expect(201, ADMINISTRATOR.post(laboratory + "/scopes", version, scope("ISO/IEC TS 4213", 2022))));
        version = Calls.etagOf(
                expect(201, ADMINISTRATOR.post(laboratory + "/members", version, member(TESTER, "TESTER"))));
        expect(201, ADMINISTRATOR.post(laboratory + "/members", version, member(AUTHORISER, "AUTHORISER")));
    }

    static Map<String, Object> laboratory(String id) {
        return Map.of(
                "id", id,
                "nameKorean", "가온시험원",
                "nameEnglish", "Gaon Testing",
                "addressKorean", "대전광역시 유성구",
                "addressEnglish", "Yuseong-gu, Daejeon");
    }

    static Map<String, Object> scope(String method, int year) {
        return Map.of("method", method, "year", year, "procedure", "TP-4213-01", "from", "2024-01-01");
    }

    static Map<String, Object> member(Client person, String function) {
        return Map.of(
                "personId",
                person.id(),
                "nameKorean",
                "가상의 " + function,
                "nameEnglish",
                "Fictional " + function,
                "functions",
                List.of(function),
                "from",
                "2024-01-01");
    }

    private static ObjectNode product() {
        ObjectNode product = JsonMapper.builder().build().createObjectNode();
        product.put("name", "새김비전")
                .put("version", "2.1.0")
                .put("sha256", SHA256)
                .put("operatingConditionsKorean", "실내 조명 300 lx 이상")
                .put("operatingConditionsEnglish", "Indoor light of at least 300 lx")
                .put("task", "BINARY")
                .put("positiveClass", "defect");
        product.putArray("classes").add("defect").add("good");
        product.putArray("thresholds").addObject().put("label", "defect").put("value", "0.5");
        ObjectNode requirement = product.putArray("requirements").addObject();
        requirement
                .put("metric", "accuracy")
                .putNull("label")
                .put("side", "AT_LEAST")
                .put("limit", "0.90");
        product.putObject("decisionRule").put("kind", "GUARD_BANDED").put("confidence", "0.95");
        return product;
    }

    private String awaitOpened() {
        String list = "/evaluations?certificationId=" + news.certification;
        await().atMost(Case.PATIENCE)
                .pollInterval(Duration.ofMillis(25))
                .untilAsserted(() -> assertThat(PLANNER.get(list).<List<String>>path("items.status"))
                        .containsExactly("OPENED"));
        return PLANNER.get(list).path("items[0].id");
    }

    String etag() {
        return Calls.etagOf(expect(200, PLANNER.get(path)));
    }

    @CanIgnoreReturnValue
    Response put(Client who, String part, Object body) {
        return who.put(path + part, etag(), body);
    }

    @CanIgnoreReturnValue
    Response post(Client who, String part, Object body) {
        return who.post(path + part, etag(), body);
    }

    Map<String, Object> assignment(Client evaluator) {
        return Map.of(
                "laboratoryId", laboratory.substring("/laboratories/".length()),
                "testers", List.of(TESTER.id()),
                "authoriser", AUTHORISER.id(),
                "evaluator", evaluator.id());
    }

    /** A plan that lacks nothing. */
    static Map<String, Object> plan() {
        Map<String, Object> plan = new HashMap<>();
        plan.put(
                "criteria",
                CRITERIA.stream()
                        .map(criterion -> Map.of("criterion", criterion, "applicable", true, "evidence", "기록 확인"))
                        .toList());
        plan.put("dataSet", dataSet());
        plan.put("independence", Map.of("disjoint", true, "leakageCheck", "근접 중복 비교", "leakageResult", "중복 없음"));
        plan.put(
                "environment",
                Map.of("hardware", "CPU 2 cores", "operatingSystem", "Debian 12", "frameworks", "ONNX Runtime 1.19"));
        plan.put("cost", Map.of("batchSize", 1, "warmUp", 10, "percentile", "99.9"));
        plan.put("procedure", "TP-4213-01");
        plan.put("plannedFrom", Forms.today().toString());
        plan.put("plannedUntil", Forms.today().plusDays(3).toString());
        plan.put("location", "대전 시험실");
        return plan;
    }

    private static Map<String, Object> dataSet() {
        Map<String, Object> card = new HashMap<>();
        card.put("name", "검사 영상");
        card.put("version", "1.0");
        card.put("sha256", "c0".repeat(32));
        card.put("size", 100);
        card.put("classes", List.of(Map.of("label", "defect", "count", 40), Map.of("label", "good", "count", 60)));
        card.put("source", "라인 3의 카메라");
        card.put("collectedFrom", "2026-01-05");
        card.put("collectedUntil", "2026-02-05");
        card.put("representativeness", "모든 교대 근무와 조명 조건을 포함");
        card.put("licence", "자체 데이터, 개인정보 없음");
        card.put("labelling", "두 사람이 따로 판정하고 불일치는 합의");
        card.put("annotatorAgreement", "κ 0.93");
        return card;
    }

    static Map<String, Object> receipt(String sha256) {
        return Map.of(
                "receivedOn", Forms.today().toString(), "condition", "손상 없음", "sha256", sha256, "storagePlace", "금고 2");
    }

    static Map<String, Object> recommendation(String kind) {
        return Map.of("recommendation", kind, "reason", "내부 판단: 요구사항을 모두 만족함");
    }
}
