package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.APPLICANT;
import static dev.proofmark.audit.path.Case.STRANGER;
import static dev.proofmark.audit.path.Case.expect;
import static dev.proofmark.audit.path.Case.expectProblem;
import static dev.proofmark.audit.path.Tested.AUTHORISER;
import static dev.proofmark.audit.path.Tested.EVALUATOR;
import static dev.proofmark.audit.path.Tested.SHA256;
import static dev.proofmark.audit.path.Tested.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.Calls;
import dev.proofmark.platform.testing.Heard;
import dev.proofmark.platform.testing.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** From the predictions to the report: what is refused, what is recomputed, what is issued, and what replaces it. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields.
class LaboratoryReportIT {

    private static final String CSV = "text/csv";

    @Inject
    Pool pool;

    @ConfigProperty(name = "proofmark.storage.root")
    Path files;

    @Test
    void goesFromThePredictionsToTheReportAndToTheOneThatReplacesIt_I43_I45_I47() throws Exception {
        Tested tested = received();
        refusesBadFiles(tested);
        refusesBadTimings(tested);
        takesGoodOnes(tested);
        takesTimings(tested);
        refusesWhatIsNotBorneOut(tested);
        Response issued = issue(tested, statement("0.960", "0.9500"));
        announces(tested, issued);
        isReadable(tested, issued);
        amends(tested, issued.path("number"));
    }

    /** The plan is approved, and the laboratory has the item. */
    private static Tested received() {
        Tested tested = Tested.opened();
        expect(200, tested.put(Case.PLANNER, "/assignment", tested.assignment(EVALUATOR)));
        expect(200, tested.put(TESTER, "/plan", Tested.plan()));
        expect(200, tested.post(EVALUATOR, "/plan/approval", Forms.NOTHING));
        expectProblem(409, "wrong-state", Predictions.send(TESTER, tested, Predictions.bytes("x"), CSV));
        expect(200, tested.post(TESTER, "/receipt", Tested.receipt(SHA256)));
        return tested;
    }

    private void refusesBadFiles(Tested tested) throws IOException {
        byte[] good = Predictions.gzip(Predictions.csv(25));
        long kept = filesKept();
        refuses(tested, Arrays.copyOf(good, good.length / 2), "prediction-compression");
        refuses(tested, Predictions.csv(25).getBytes(StandardCharsets.UTF_16), "prediction-encoding");
        refuses(tested, bytes("id;true;predicted;score\n1;good;good;0.1\n"), "prediction-delimiter");
        refuses(
                tested,
                bytes("id,true,predicted,score\n1,good,good,0.1\n2,bad,good,0.1\n"),
                "prediction-label-unknown");
        refuses(tested, bytes("id,true,predicted,score\n1,good,good,NaN\n"), "prediction-not-finite");
        refuses(tested, bytes("id,true,predicted,score\n"), "prediction-empty");
        expectProblem(409, "evaluation-role", Predictions.send(AUTHORISER, tested, good, CSV));
        expectProblem(403, "forbidden", Predictions.send(EVALUATOR, tested, good, CSV));
        expectProblem(404, "not-found", Predictions.send(STRANGER, tested, good, CSV));
        expectProblem(
                400,
                "idempotency-key-required",
                Calls.as(TESTER.user()).contentType(CSV).body(good).post("/api/v1" + tested.path + "/results"));
        assertThat(expect(200, TESTER.get(tested.path + "/results")).<List<Object>>path("results"))
                .isEmpty();
        assertThat(filesKept()).isEqualTo(kept);
    }

    private static void refuses(Tested tested, byte[] file, String code) {
        Response refused = Predictions.send(TESTER, tested, file, CSV);
        expectProblem(
                422,
                "predictions-unreadable",
                refused,
                refused.<List<String>>path("errors.pointer").toArray(String[]::new));
        assertThat(refused.<List<String>>path("errors.code")).containsExactly(code);
        assertThat(refused.<List<String>>path("errors.detail").getFirst()).containsPattern("\\p{IsHangul}");
    }

    private void refusesBadTimings(Tested tested) throws IOException {
        long kept = filesKept();
        Response refused = Predictions.sendTimings(TESTER, tested, bytes(Predictions.timings("4")));
        expectProblem(422, "timings-unreadable", refused, "/21/end");
        assertThat(refused.<List<String>>path("errors.code")).containsExactly("prediction-end-before-begin");
        assertThat(refused.<List<String>>path("errors.detail").getFirst()).contains("21행");
        byte[] good = bytes(Predictions.timings("5"));
        expectProblem(409, "evaluation-role", Predictions.sendTimings(AUTHORISER, tested, good));
        expectProblem(403, "forbidden", Predictions.sendTimings(EVALUATOR, tested, good));
        expectProblem(404, "not-found", Predictions.sendTimings(STRANGER, tested, good));
        assertThat(filesKept()).isEqualTo(kept);
    }

    private static byte[] bytes(String csv) {
        return Predictions.bytes(csv);
    }

    /** In the store, wherever. */
    private long filesKept() throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static void takesGoodOnes(Tested tested) {
        byte[] packed = Predictions.gzip(Predictions.csv(25));
        String key = UUID.randomUUID().toString();
        Response first = expect(201, Predictions.send(TESTER, tested, packed, "application/gzip", key));
        assertThat(first.<String>path("sha256")).isEqualTo(sha256(packed));
        assertThat(first.<Integer>path("evaluation.n")).isEqualTo(1_000);
        assertThat(first.<Float>path("evaluation.metrics.accuracy.value")).isEqualTo(0.92f);
        assertThat(first.<String>path("evaluation.metrics.auc.interval.method")).isEqualTo("bootstrap-percentile");
        assertThat(Predictions.send(TESTER, tested, packed, "application/gzip", key)
                        .asString())
                .isEqualTo(first.asString());
        assertThat(expect(200, TESTER.get(tested.path)).<String>path("status")).isEqualTo("TESTED");
        expect(201, Predictions.send(TESTER, tested, bytes(Predictions.csv(50)), CSV));
        Response all = expect(200, EVALUATOR.get(tested.path + "/results"));
        assertThat(all.<List<Integer>>path("results.number")).containsExactly(2, 1);
        assertThat(all.<List<Boolean>>path("results.counts")).containsExactly(true, false);
        expectProblem(404, "not-found", APPLICANT.get(tested.path + "/results"));
    }

    /** They count for themselves, and the state stays. */
    private static void takesTimings(Tested tested) {
        expect(201, Predictions.sendTimings(TESTER, tested, bytes(Predictions.timings("6"))));
        byte[] good = Predictions.gzip(Predictions.timings("5"));
        Response second = expect(201, Predictions.sendTimings(TESTER, tested, good));
        assertThat(second.<Integer>path("number")).isEqualTo(2);
        assertThat(second.<String>path("evaluation.fileSha256")).isEqualTo(sha256(good));
        assertThat(second.<Integer>path("evaluation.n")).isEqualTo(20);
        assertThat(expect(200, TESTER.get(tested.path)).<String>path("status")).isEqualTo("TESTED");
        Response all = expect(200, EVALUATOR.get(tested.path + "/results"));
        assertThat(all.<List<String>>path("results.kind"))
                .containsExactly("PREDICTIONS", "PREDICTIONS", "TIMINGS", "TIMINGS");
        assertThat(all.<List<Integer>>path("results.number")).containsExactly(2, 1, 2, 1);
        assertThat(all.<List<Boolean>>path("results.counts")).containsExactly(true, false, true, false);
    }

    private static Map<String, Object> statement(String accuracy, String recall) {
        Map<String, Object> said = new HashMap<>();
        said.put("testedFrom", Forms.today().toString());
        said.put("testedUntil", Forms.today().toString());
        said.put("sampling", Map.of("text", "시험 데이터 전부를 사용함"));
        said.put("deviations", Map.of("notApplicable", "계획과 같음"));
        said.put("externalResults", Map.of("notApplicable", "외부 제공자 없음"));
        said.put(
                "values",
                List.of(
                        Map.of("metric", "accuracy", "value", accuracy),
                        Map.of("metric", "recall", "label", "defect", "value", recall)));
        return said;
    }

    private static Response write(Tested tested, Map<String, Object> said) {
        String report = tested.path + "/report";
        return TESTER.put(report, Calls.etagOf(expect(200, TESTER.get(report))), said);
    }

    private static void refusesWhatIsNotBorneOut(Tested tested) {
        expectProblem(
                422,
                "I-43",
                tested.post(AUTHORISER, "/report/authorisation", Forms.NOTHING),
                "/testedFrom",
                "/sampling",
                "/values",
                "/deviations",
                "/externalResults");
        Response draft = expect(200, write(tested, statement("0.970", "0.9500")));
        assertThat(draft.<List<Object>>path("missing")).isEmpty();
        assertThat(draft.<List<String>>path("differing.recomputed")).containsExactly("0.96");
        Response refused = tested.post(AUTHORISER, "/report/authorisation", Forms.NOTHING);
        expectProblem(422, "I-45", refused, "/values/0");
        assertThat(refused.<List<String>>path("errors.detail").getFirst()).contains("0.970", "0.96");
        expectProblem(
                422,
                "validation",
                write(tested, Map.of("testedUntil", Forms.today().plusDays(1).toString())),
                "/testedUntil");
        expectProblem(403, "forbidden", EVALUATOR.put(tested.path + "/report", "\"1\"", Map.of()));
        expectProblem(409, "evaluation-role", AUTHORISER.put(tested.path + "/report", "\"1\"", Map.of()));
        expectProblem(404, "not-found", APPLICANT.put(tested.path + "/report", "\"1\"", Map.of()));
        expectProblem(412, "version-mismatch", TESTER.put(tested.path + "/report", "\"7\"", Map.of()));
    }

    private static Response issue(Tested tested, Map<String, Object> said) {
        expect(200, write(tested, said));
        expectProblem(409, "evaluation-role", tested.post(TESTER, "/report/authorisation", Forms.NOTHING));
        return expect(201, tested.post(AUTHORISER, "/report/authorisation", Forms.NOTHING));
    }

    private static void announces(Tested tested, Response issued) {
        Heard heard = Topic.AUDITS
                .of(tested.news.certification, "test-report.issued", 1)
                .getLast();
        assertThat(heard.text("/number")).isEqualTo(issued.path("number"));
        assertThat(heard.text("/sha256")).isEqualTo(issued.path("sha256"));
        assertThat(heard.text("/dataSha256")).isEqualTo(issued.path("dataSha256"));
        assertThat(heard.text("/productSha256")).isEqualTo(SHA256);
        assertThat(heard.text("/laboratory/accreditationNumber")).isEqualTo("KT-1");
        assertThat(heard.data().at("/laboratoryJustification").asBoolean()).isFalse();
        assertThat(heard.text("/decisionRule/kind")).isEqualTo("GUARD_BANDED");
        assertThat(heard.text("/results/0/verdict")).isEqualTo(issued.path("results[0].verdict"));
        assertThat(heard.data().at("/team").size()).isEqualTo(3);
    }

    private void isReadable(Tested tested, Response issued) throws IOException {
        String number = issued.path("number");
        assertThat(expect(200, APPLICANT.get(tested.path)).<String>path("report.number"))
                .isEqualTo(number);
        Response data = expect(200, APPLICANT.get(tested.path + "/report/data?number=" + number));
        assertThat(Hashes.sha256(data.asString())).isEqualTo(issued.path("dataSha256"));
        assertThat(data.header("Cache-Control")).contains("immutable");
        assertThat(data.<Integer>path("evaluation.n")).isEqualTo(1_000);
        assertThat(data.<Integer>path("timing.n")).isEqualTo(20);
        assertThat(data.<Float>path("timing.latencyMax.value")).isEqualTo(0.25f);
        assertThat(data.<String>path("timing.fileSha256"))
                .isEqualTo(sha256(Predictions.gzip(Predictions.timings("5"))));
        Response pdf = expect(200, APPLICANT.pdf(tested.path + "/report/pdf"));
        assertThat(sha256(pdf.asByteArray())).isEqualTo(issued.path("sha256"));
        assertThat(Calls.as(APPLICANT.user())
                        .accept("application/pdf")
                        .header("If-None-Match", pdf.header("ETag"))
                        .get("/api/v1" + tested.path + "/report/pdf")
                        .statusCode())
                .isEqualTo(304);
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(number, "0.9500", "≥ 0.90", "보호대 판정", "가온시험원", "KT-1", "End of report " + number)
                    .contains("250 ms", "4 answers per second", "warm-up runs 10, percentile 99.9");
        }
        expectProblem(404, "not-found", STRANGER.pdf(tested.path + "/report/pdf"));
        expectProblem(404, "not-found", STRANGER.get(tested.path + "/report"));
        expectProblem(404, "not-found", TESTER.get(tested.path + "/report/data?number=TR-1999-000001"));
        assertThat(expect(200, APPLICANT.get(tested.path + "/report")).<Object>path("draft"))
                .isNull();
        assertThatThrownBy(() ->
                        pool.query("update test_report set meets_all = false").executeAndAwait())
                .hasMessageMatching("(?s).*(append-only|permission denied).*");
    }

    private static void amends(Tested tested, String number) {
        expectProblem(409, "wrong-state", write(tested, statement("0.960", "0.9500")));
        expectProblem(409, "wrong-state", Predictions.send(TESTER, tested, bytes(Predictions.csv(25)), CSV));
        byte[] slower = bytes(Predictions.timings("6"));
        expectProblem(409, "wrong-state", Predictions.sendTimings(TESTER, tested, slower));
        Map<String, Object> changed = Map.of("changed", "시험 장소를 바로잡음");
        expectProblem(409, "evaluation-role", tested.post(TESTER, "/report/amendments", changed));
        expect(201, tested.post(AUTHORISER, "/report/amendments", changed));
        expect(201, Predictions.sendTimings(TESTER, tested, slower));
        Map<String, Object> said = statement("0.960", "0.9500");
        said.put("place", "서울 시험실");
        Response issued = issue(tested, said);

        assertThat(issued.<String>path("number")).isNotEqualTo(number);
        assertThat(issued.<String>path("amends")).isEqualTo(number);
        Response data = expect(200, APPLICANT.get(tested.path + "/report/data"));
        assertThat(data.<String>path("amends.number")).isEqualTo(number);
        assertThat(data.<String>path("place")).isEqualTo("서울 시험실");
        assertThat(data.<Float>path("timing.latencyMax.value")).isEqualTo(1.25f);
        assertThat(expect(200, APPLICANT.get(tested.path + "/report/data?number=" + number))
                        .<String>path("place"))
                .isEqualTo("대전 시험실");
        assertThat(expect(200, EVALUATOR.get(tested.path + "/report")).<List<String>>path("reports.number"))
                .containsExactly(issued.path("number"), number);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
