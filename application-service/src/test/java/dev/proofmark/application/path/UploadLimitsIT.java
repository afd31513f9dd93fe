package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.APPLICANT;
import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.SampleFiles;
import dev.proofmark.platform.testing.Tokens;
import dev.proofmark.platform.testing.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How much an applicant may lay beside an application. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@TestProfile(UploadLimitsIT.Small.class)
class UploadLimitsIT {

    private static final int LARGEST = 2 << 20;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI service;

    /** Limits that a test can reach. */
    public static final class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "proofmark.documents.largest", "2M",
                    "proofmark.imports.largest", "1M",
                    "proofmark.documents.total", "3M",
                    "proofmark.documents.count", "2",
                    "proofmark.documents.versions", "2",
                    "proofmark.documents.formats", "TXT,CSV");
        }
    }

    @Test
    void takesAFileOfTheLargestSize() {
        Paper paper = Paper.announced(Cases.aDraft(), "large.txt");

        expect(200, paper.upload(text(LARGEST)));

        assertThat(paper.download().asByteArray()).hasSize(LARGEST);
    }

    @Test
    void refusesALargerOne() {
        Paper paper = Paper.announced(Cases.aDraft(), "large.txt");

        Response refused = expectProblem(413, "too-large", paper.upload(text(LARGEST + 1)));

        assertThat(refused.<String>path("detail")).contains(Integer.toString(LARGEST));
    }

    @Test
    void leavesNothingOfOneThatGrowsLarger() throws IOException {
        Paper paper = Paper.announced(Cases.aDraft(), "large.txt");
        List<String> files = Paper.files();
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        String answer = Wire.exchange(
                service,
                "PUT /api/v1" + paper.address() + "/content HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + Tokens.of("applicant") + "\r\nIf-Match: \"0\"\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + chunk.repeat(64) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");
        assertThat(Paper.files()).isEqualTo(files);
        assertThat(paper.look().<String>path("status")).isEqualTo("AWAITING_CONTENT");
    }

    @Test
    void refusesWhatTheApplicationHasNoRoomFor() {
        String application = Cases.aDraft();
        expect(200, Paper.announced(application, "one.txt").upload(text(LARGEST)));
        Paper paper = Paper.announced(application, "two.txt");

        Response refused = expectProblem(409, "document-space", paper.upload(text(LARGEST)));

        assertThat(refused.<String>path("detail")).contains(Integer.toString(1 << 20));
        expect(200, paper.upload(text(1 << 20)));
    }

    /** Both were let through to the upload; only one of them fits. */
    @Test
    void countsUploadsAtTheSameTime() throws Exception {
        String application = Cases.aDraft();
        List<Paper> papers = List.of(Paper.announced(application, "1.txt"), Paper.announced(application, "2.txt"));
        List<Response> answers = new ArrayList<>();

        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<Response>> uploads = papers.stream()
                    .map(paper -> people.submit(() -> paper.upload(text(LARGEST))))
                    .toList();
            for (Future<Response> upload : uploads) {
                answers.add(upload.get());
            }
        }

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void refusesMoreDocumentsThanAllowed() {
        String application = Cases.aDraft();
        var _ = Paper.announced(application, "1.txt");
        var _ = Paper.announced(application, "2.txt");

        expectProblem(409, "document-count", APPLICANT.post(application + "/documents", Paper.form("3.txt")));
    }

    @Test
    void refusesMoreContentsThanAllowed() {
        Paper paper = Paper.announced(Cases.aDraft(), "many.txt");
        expect(200, paper.upload(text(1)));
        expect(200, paper.upload(text(2)));

        expectProblem(409, "document-versions", paper.upload(text(3)));
    }

    @Test
    void refusesFormatsThatAreNotConfigured() {
        Response refused = APPLICANT.post(Cases.aDraft() + "/documents", Paper.form("policy.pdf"));

        assertThat(refused.<List<String>>path("errors.code")).containsExactly("file-type-not-allowed");
        assertThat(refused.<String>path("errors[0].detail")).contains("csv, txt");
    }

    private static byte[] text(int length) {
        return SampleFiles.latin1("x".repeat(length));
    }
}
