package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.expect;
import static dev.proofmark.application.path.Cases.expectProblem;
import static dev.proofmark.platform.testing.SampleFiles.followedByArchive;
import static dev.proofmark.platform.testing.SampleFiles.join;
import static dev.proofmark.platform.testing.SampleFiles.latin1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.commands.Hashes;
import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.SampleFiles;
import dev.proofmark.platform.testing.Tokens;
import dev.proofmark.platform.testing.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Content that is not taken in leaves nothing: no file, no row, no new version. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class RefusedContentIT {

    private static final long MEBIBYTE = 1 << 20;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI service;

    static Stream<Arguments> unwanted() {
        return Stream.of(
                Arguments.of("empty.pdf", new byte[0], "content-empty"),
                Arguments.of("picture.pdf", SampleFiles.png(), "content-differs-from-name"),
                Arguments.of("program.pdf", latin1("MZ\220\0\3\0\0\0"), "content-differs-from-name"),
                Arguments.of("sheet.docx", SampleFiles.xlsx(), "content-differs-from-name"),
                Arguments.of("page.txt", latin1("<html><script>alert(1)</script></html>"), "content-differs-from-name"),
                Arguments.of("archive.pdf", followedByArchive(SampleFiles.pdf()), "content-ambiguous"),
                Arguments.of("archive.jpg", followedByArchive(SampleFiles.jpeg()), "content-ambiguous"),
                Arguments.of("more.png", join(SampleFiles.png(), latin1("more")), "content-ambiguous"),
                Arguments.of("page.pdf", join(latin1("%PDF-1.7\n%<html>\n"), SampleFiles.pdf()), "content-ambiguous"),
                Arguments.of("half.pdf", latin1("%PDF-1.7\n1 0 obj"), "content-damaged"),
                Arguments.of("bomb.docx", SampleFiles.zipBomb(64), "content-expands"),
                Arguments.of("nested.docx", SampleFiles.nestedBomb(2, 64), "content-expands"),
                Arguments.of("macros.docx", SampleFiles.docxWithMacros(), "content-macros"),
                Arguments.of("latin.csv", latin1("caf\u00e9\n"), "content-not-text"));
    }

    @ParameterizedTest(name = "{0} is refused as {2}")
    @MethodSource("unwanted")
    void isRefusedWithAClearProblem(String name, byte[] content, String rule) {
        Paper paper = Paper.announced(Cases.aDraft(), name);
        long version = paper.version();
        List<String> files = Paper.files();

        Response refused = expectProblem(422, rule, paper.upload(content));

        assertThat(refused.<String>path("detail")).isNotBlank();
        assertUntouched(paper, version, files);
    }

    @Test
    void doesNotReplaceWhatWasGood() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));

        expectProblem(422, "content-ambiguous", paper.upload(followedByArchive(SampleFiles.pdf())));

        assertThat(paper.download().asByteArray()).isEqualTo(SampleFiles.pdf());
    }

    /** The connection closes when half of what was announced has come. */
    @Test
    void leavesNothingOfAnUploadThatBreaksOff() throws IOException {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        long version = paper.version();
        List<String> files = Paper.files();

        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(latin1(head(paper, version, "Content-Length: " + 32 * MEBIBYTE)));
            byte[] part = new byte[(int) MEBIBYTE];
            for (int sent = 0; sent < 16; sent++) {
                socket.getOutputStream().write(part);
            }
            socket.getOutputStream().flush();
            Awaitility.await().until(() -> Paper.files().size() > files.size());
        }

        Awaitility.await().untilAsserted(() -> assertUntouched(paper, version, files));
    }

    @Test
    void leavesNothingOfAnUploadWhoseChunksBreakOff() throws IOException {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        long version = paper.version();
        List<String> files = Paper.files();

        String answer = Wire.exchange(
                service, head(paper, version, "Transfer-Encoding: chunked") + "5\r\n%PDF-\r\nzz\r\nbroken");

        assertThat(answer).doesNotContain("HTTP/1.1 2");
        Awaitility.await().untilAsserted(() -> assertUntouched(paper, version, files));
    }

    /** All of it has come: it is kept, whether anybody waits for the answer or not. */
    @Test
    void leavesNothingHalfDoneWhereTheSenderIsGoneAtTheEnd() throws IOException {
        Paper paper = Paper.announced(Cases.aDraft(), "large.txt");
        byte[] content = latin1("x".repeat((int) (8 * MEBIBYTE) + 7));
        // An earlier run on the same store has left it, and would be taken for what arrives now.
        Paper.throwAway(Hashes.sha256(content));
        String head = head(paper, paper.version(), "Content-Length: " + content.length);

        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(latin1(head));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> Paper.hasAFileOf(content.length));
        }

        Awaitility.await().until(() -> paper.look().path("status").equals("AVAILABLE"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(Paper.files()).noneMatch(file -> file.startsWith("incoming")));
    }

    /** Not a byte of the body is sent: the answer comes all the same. */
    @Test
    void refusesWhatSaysThatItIsTooLargeBeforeItIsRead() throws IOException {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");

        String answer = Wire.exchange(service, head(paper, 0, "Content-Length: " + (500 * MEBIBYTE + 1)));

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("/problems/too-large")
                .contains(Long.toString(500 * MEBIBYTE));
    }

    /** Every other body stays small. */
    @Test
    void letsNoOtherRouteTakeMore() throws IOException {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");

        for (String route : List.of(
                "POST /api/v1" + paper.address() + "/content",
                "PUT /api/v1" + paper.address(),
                "PUT /api/v1" + paper.address() + "/content/more",
                "PUT /api/v1" + paper.address() + "/",
                "POST /api/v1/organisations")) {
            String answer = Wire.exchange(
                    service,
                    route + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                            + (MEBIBYTE + 1) + "\r\n\r\n");

            assertThat(answer).as(route).startsWith("HTTP/1.1 413 ").contains(Long.toString(MEBIBYTE));
        }
    }

    /** The sender has not finished, and is heard out for a while only. */
    @Test
    void answersAtOnceWhereNothingCanBeKept() throws IOException {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");

        String answer = Wire.exchange(service, head(paper, 7, "Content-Length: " + 100 * MEBIBYTE) + "%PDF-1.7");

        assertThat(answer).startsWith("HTTP/1.1 412 ").contains("/problems/version-mismatch");
    }

    private static String head(Paper paper, long version, String length) {
        return "PUT /api/v1" + paper.address() + "/content HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.of("applicant") + "\r\nIf-Match: \"" + version + "\"\r\n" + length + "\r\n\r\n";
    }

    private static void assertUntouched(Paper paper, long version, List<String> files) {
        Response seen = expect(200, paper.look());
        assertThat(seen.<String>path("status")).isEqualTo("AWAITING_CONTENT");
        assertThat(paper.version()).isEqualTo(version);
        assertThat(Paper.files()).isEqualTo(files);
        assertThat(new String(seen.asByteArray(), StandardCharsets.UTF_8)).contains("\"versions\":[]");
    }
}
