package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.REVIEWER;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.People;
import dev.proofmark.platform.testing.SampleFiles;
import dev.proofmark.platform.web.ContentDigest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document from its announcement to its removal, in an installation without a scanner. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class DocumentPathIT {

    @Test
    void keepsWhatIsUploadedAndGivesItOutAgain() {
        Paper paper = Paper.announced(Cases.aDraft(), "경영방침 2판.pdf");
        assertThat(expect(200, paper.look()).<String>path("status")).isEqualTo("AWAITING_CONTENT");
        expectProblem(409, "content-not-available", paper.download());

        Response uploaded = expect(200, paper.upload(SampleFiles.pdf()));

        assertThat(uploaded.<String>path("status")).isEqualTo("AVAILABLE");
        assertThat(uploaded.<String>path("content.sha256")).isEqualTo(Hashes.sha256(SampleFiles.pdf()));
        assertThat(uploaded.<Integer>path("content.size")).isEqualTo(SampleFiles.pdf().length);
        assertThat(uploaded.<String>path("content.mediaType")).isEqualTo("application/pdf");
        assertThat(uploaded.<String>path("content.uploadedBy")).isEqualTo(People.idOf("applicant"));
        assertThat(uploaded.<String>path("content.scan.state")).isEqualTo("NOT_SCANNED");
        assertThat(uploaded.header("ETag")).isEqualTo(paper.look().header("ETag"));
        assertThat(paper.download().asByteArray()).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void tellsSinceWhenADocumentHoldsApartFromWhenItWasUploaded() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");

        Response uploaded = expect(200, paper.upload(SampleFiles.pdf()));

        assertThat(uploaded.<String>path("effectiveDate")).isEqualTo("2025-11-01");
        assertThat(uploaded.<String>path("content.uploadedOn"))
                .isEqualTo(uploaded.<String>path("addedOn"))
                .isNotEqualTo("2025-11-01");
    }

    @Test
    void answersSoThatABrowserStoresItAndRunsNothing() {
        Paper paper = Paper.announced(Cases.aDraft(), "경영 \"방침\";x.csv".replace("\"", ""));
        expect(200, paper.upload(SampleFiles.csv()));

        Response download = expect(200, paper.download());

        assertThat(download.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"__ ___x.csv\";"
                        + " filename*=UTF-8''%EA%B2%BD%EC%98%81%20%EB%B0%A9%EC%B9%A8%3Bx.csv");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(download.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(download.header("Content-Length")).isEqualTo(Integer.toString(SampleFiles.csv().length));
        assertThat(download.header("ETag")).isEqualTo("\"" + Hashes.sha256(SampleFiles.csv()) + "\"");
        assertThat(download.header("Cache-Control")).contains("private");
    }

    @Test
    void sendsNothingThatTheReaderHasAlready() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));
        String tag = paper.download().header("ETag");

        Response again = expect(304, paper.download(APPLICANT, Map.of("If-None-Match", tag)));

        assertThat(again.asByteArray()).isEmpty();
    }

    @Test
    void sendsNothingElseThanWasAskedFor() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));
        String tag = paper.download().header("ETag");

        expect(200, paper.download(APPLICANT, Map.of("If-Match", tag)));
        expectProblem(412, "content-changed", paper.download(APPLICANT, Map.of("If-Match", "\"0\"")));
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-4, 0, 5", "bytes=5-, 5, -1", "bytes=-7, -7, -1", "bytes=1-99999999, 1, -1"})
    void sendsAPart(String range, int first, int length) {
        byte[] whole = SampleFiles.pdf();
        int from = first < 0 ? whole.length + first : first;
        int until = length < 0 ? whole.length : from + length;
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        expect(200, paper.upload(whole));

        Response part = expect(206, paper.download(APPLICANT, Map.of("Range", range)));

        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, from, until));
        assertThat(part.header("Content-Range")).isEqualTo("bytes " + from + "-" + (until - 1) + "/" + whole.length);
    }

    @Test
    void sendsTheWholeWhereAPartMakesNoSense() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));

        for (String range : List.of("bytes=0-1,3-4", "bytes=5-2", "lines=1-2", "bytes=-")) {
            expect(200, paper.download(APPLICANT, Map.of("Range", range)));
        }
        expect(200, paper.download(APPLICANT, Map.of("Range", "bytes=0-1", "If-Range", "\"other\"")));
        expectProblem(416, "range-not-satisfiable", paper.download(APPLICANT, Map.of("Range", "bytes=999999-")));
    }

    @Test
    void tellsTheHeadersWithoutTheFile() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));

        Response head = expect(200, Paper.request(APPLICANT).head("/api/v1" + paper.address() + "/content"));

        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(SampleFiles.pdf().length));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void keepsOlderContentsReadable() {
        Paper paper = Paper.announced(Cases.aDraft(), "register.csv");
        byte[] newer = SampleFiles.join(SampleFiles.csv(), SampleFiles.csv());
        expect(200, paper.upload(SampleFiles.csv()));

        Response second = expect(200, paper.upload(newer));

        assertThat(second.<List<Integer>>path("versions.number")).containsExactly(1, 2);
        assertThat(paper.download().asByteArray()).isEqualTo(newer);
        assertThat(paper.download(1).asByteArray()).isEqualTo(SampleFiles.csv());
        assertThat(paper.download(2).asByteArray()).isEqualTo(newer);
        expectProblem(404, "not-found", paper.download(3));
    }

    @Test
    void keepsTheSameBytesOnce() {
        byte[] content = SampleFiles.join(SampleFiles.csv(), SampleFiles.latin1("once"));
        expect(200, Paper.announced(Cases.aDraft(), "one.csv").upload(content));
        List<String> files = Paper.files();

        expect(200, Paper.announced(Cases.aDraft(), "two.csv").upload(content));

        assertThat(Paper.files()).isEqualTo(files).anyMatch(file -> file.endsWith(Hashes.sha256(content)));
    }

    @Test
    void checksTheDigestThatCameWithTheFile() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        String right = ContentDigest.header(Hashes.sha256(SampleFiles.pdf()));
        String wrong = ContentDigest.header(Hashes.sha256("other"));

        expectProblem(422, "content-digest", upload(paper, Map.of("Content-Digest", wrong)));
        expectProblem(422, "content-digest", upload(paper, Map.of("Repr-Digest", "md5=:AAAA:, " + wrong)));
        expectProblem(400, "malformed-request", upload(paper, Map.of("Content-Digest", "sha-256=abc")));
        expectProblem(400, "malformed-request", upload(paper, Map.of("Content-Digest", "sha-256=:AAAA:")));
        expectProblem(400, "malformed-request", upload(paper, Map.of("Content-Range", "bytes 0-4/10")));
        expect(200, upload(paper, Map.of("Content-Digest", right)));
    }

    private static Response upload(Paper paper, Map<String, String> headers) {
        return paper.upload(APPLICANT, paper.version(), SampleFiles.pdf(), headers);
    }

    @Test
    void demandsTheVersionOfTheDocument() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));
        long passed = paper.version() - 1;

        expectProblem(412, "version-mismatch", paper.upload(APPLICANT, passed, SampleFiles.pdf(), Map.of()));
        expectProblem(412, "version-mismatch", paper.remove(APPLICANT, passed));
        expectProblem(
                428,
                "if-match-required",
                Paper.request(APPLICANT).body(SampleFiles.pdf()).put("/api/v1" + paper.address() + "/content"));
        expectProblem(428, "if-match-required", Paper.request(APPLICANT).delete("/api/v1" + paper.address()));
    }

    @Test
    void addsADocumentOnceUnderOneKey() {
        String documents = Cases.aDraft() + "/documents";
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = Paper.form("policy.pdf");

        Response first = expect(201, APPLICANT.post(documents, form, key));
        Response again = expect(201, APPLICANT.post(documents, form, key));

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(first.header("Location")).isEqualTo("/api/v1" + documents + "/" + first.path("id"));
        form.put("id", first.path("id"));
        expectProblem(409, "already-exists", APPLICANT.post(documents, form));
    }

    @Test
    void listsDocumentsPageByPage() {
        String application = Cases.aDraft();
        for (int number = 0; number < 3; number++) {
            expect(200, Paper.announced(application, number + ".csv").upload(SampleFiles.csv()));
        }

        Response first = expect(200, APPLICANT.get(application + "/documents?limit=2"));
        Response second = expect(200, APPLICANT.get(application + "/documents?limit=2&cursor=" + first.path("next")));

        assertThat(first.<List<String>>path("items.fileName")).containsExactly("0.csv", "1.csv");
        assertThat(first.<List<String>>path("items.content.mediaType")).containsOnly("text/csv");
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(second.<List<String>>path("items.fileName")).containsExactly("2.csv");
    }

    @Test
    void removesADocumentOfADraft() {
        String application = Cases.aDraft();
        Paper paper = Paper.announced(application, "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));

        Response removed = expect(204, paper.remove(APPLICANT, paper.version()));

        assertThat(removed.asString()).isEmpty();
        expectProblem(404, "not-found", paper.look());
        expectProblem(404, "not-found", paper.download());
        assertThat(expect(200, APPLICANT.get(application + "/documents")).<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void addsToAnApplicationUnderReviewButRemovesNothingFromIt() {
        String application = Cases.anApplicationUnderReview();
        Paper paper = Paper.announced(application, "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));

        expectProblem(409, "wrong-state", paper.remove(APPLICANT, paper.version()));
        assertThat(REVIEWER.get(paper.address()).statusCode()).isEqualTo(200);
        assertThat(paper.download(REVIEWER, Map.of()).asByteArray()).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void takesNothingMoreOnceTheReviewHasEnded() {
        String application = Cases.anApplicationUnderReview();
        Paper paper = Paper.announced(application, "policy.pdf");
        expect(
                200,
                REVIEWER.post(
                        application + "/review/conclusion", Cases.version(application), Map.of("outcome", "ACCEPTED")));

        expectProblem(409, "wrong-state", APPLICANT.post(application + "/documents", Paper.form("policy.pdf")));
        expectProblem(409, "wrong-state", paper.upload(SampleFiles.pdf()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../policy.pdf",
                "a/policy.pdf",
                "C:\\policy.pdf",
                "..",
                "policy.exe",
                "policy",
                "nul.pdf",
                "a\u200eb.pdf",
                ".pdf"
            })
    void refusesANameThatIsNone(String name) {
        Response refused =
                expectProblem(422, "validation", APPLICANT.post(Cases.aDraft() + "/documents", Paper.form(name)));

        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/fileName");
        assertThat(refused.<String>path("errors[0].code")).startsWith("file-");
    }

    @Test
    void pointsToThePathInAName() {
        Response refused = APPLICANT.post(Cases.aDraft() + "/documents", Paper.form("../../etc/policy.pdf"));

        assertThat(refused.<String>path("errors[0].code")).isEqualTo("file-name-path");
        assertThat(refused.<String>path("errors[0].detail")).contains("not a path");
    }

    @Test
    void isRefusedWhereAMemberIsMalformed() {
        String documents = Cases.aDraft() + "/documents";
        List<String> surprises = new ArrayList<>();

        for (String body : List.of(
                "{",
                "null",
                "[]",
                "{\"unknown\":1}",
                "{\"title\":\"a\",\"kind\":\"KING\",\"fileName\":\"a.pdf\"}",
                "{\"title\":\"a\",\"kind\":0,\"fileName\":\"a.pdf\"}",
                "{\"title\":\" \",\"kind\":\"POLICY\",\"fileName\":\"a.pdf\"}",
                "{\"title\":\"a\",\"kind\":\"POLICY\"}",
                "{\"title\":\"a\",\"kind\":\"POLICY\",\"fileName\":null}",
                "{\"title\":\"a\",\"kind\":\"POLICY\",\"fileName\":\"a\\u0000.pdf\"}",
                "{\"title\":\"a\",\"kind\":\"POLICY\",\"fileName\":\"a\\u202e.pdf\"}",
                "{\"title\":\"a\",\"kind\":\"POLICY\",\"fileName\":\"" + "a".repeat(197) + ".pdf\"}",
                "{\"title\":\"a\",\"kind\":\"POLICY\",\"fileName\":\"a.pdf\",\"effectiveDate\":\"2026-02-30\"}",
                "{\"title\":\"a\",\"kind\":\"POLICY\",\"fileName\":\"a.pdf\",\"effectiveDate\":\"9999-12-31\"}",
                "{\"title\":\"a\",\"kind\":\"POLICY\",\"fileName\":\"a.pdf\",\"id\":\"1\"}",
                "{\"title\":\"" + "a".repeat(201) + "\",\"kind\":\"POLICY\",\"fileName\":\"a.pdf\"}",
                "{\"title\":\"a\",\"kind\":\"POLICY\",\"fileName\":\"a.pdf\",\"description\":\"" + "a".repeat(2001)
                        + "\"}")) {
            Response answer = APPLICANT.post(documents, body);
            if (answer.statusCode() != 400 && answer.statusCode() != 422) {
                surprises.add(body.substring(0, Math.min(80, body.length())) + " -> " + answer.statusCode());
            }
        }

        assertThat(surprises).isEmpty();
        assertThat(expect(200, APPLICANT.get(documents)).<List<?>>path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-id", "%00", "1-1-1-1-1", "a'b"})
    void isRefusedWhereAnIdIsMalformed(String id) {
        String documents = Cases.aDraft() + "/documents";
        Paper paper = new Paper(documents + "/" + id);

        assertThat(List.of(
                        paper.look().statusCode(),
                        paper.download().statusCode(),
                        paper.remove(APPLICANT, 0).statusCode(),
                        paper.upload(APPLICANT, 0, SampleFiles.pdf(), Map.of()).statusCode()))
                .containsOnly(400);
    }
}
