package dev.proofmark.verification.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.proofmark.verification.certificate.Bundle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private HttpServer server;
    private URI address;
    private Bundle bundle;
    private Path files;
    private Path trust;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** How the command ended and what it said. */
    record End(int code, String out, String err) {}

    @BeforeEach
    void issue() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        address = URI.create("http://localhost:" + server.getAddress().getPort());
        bundle = new Bundle(address);
        files = folder.resolve("files");
        trust = folder.resolve("trust");
        bundle.write(files, trust);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        byte[] answer = bundle.answer(exchange.getRequestURI().getPath());
        try (exchange) {
            exchange.sendResponseHeaders(answer == null ? 404 : 200, answer == null ? -1 : answer.length);
            if (answer != null) {
                exchange.getResponseBody().write(answer);
            }
        }
    }

    @Test
    void verifiesWithoutAskingAnybody() throws Exception {
        End end = run(pdf(), "--offline", "--trust", trust.toString());

        assertThat(end.err()).isEmpty();
        assertThat(end.code()).as(end.out()).isZero();
        assertThat(end.out()).contains("✓ the PDF's seal", Bundle.NUMBER + " was in force on 2026-11-28.");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", ".credential.json", ".tlog-proof"})
    void asksTheIssuerForWhatIsMissingAndNamesIt(String ending) throws Exception {
        for (String other : List.of(".pdf", ".credential.json", ".tlog-proof", ".status-proof")) {
            if (!other.equals(ending)) {
                Files.delete(files.resolve(Bundle.NUMBER + other));
            }
        }

        End end = run(files.resolve(Bundle.NUMBER + ending).toString());

        assertThat(end.code()).as(end.out()).isZero();
        assertThat(asked).isNotEmpty().allSatisfy(path -> assertThat(end.err()).contains("GET " + address + path));
        assertThat(end.err().lines()).hasSameSizeAs(asked);
    }

    @Test
    void verifiesANumberAlone() throws Exception {
        End end = run(Bundle.NUMBER, "--server", address.toString(), "--lang", "ko");

        assertThat(end.code()).as(end.out()).isZero();
        assertThat(end.out()).contains("유효합니다", "✓ PDF의 봉인");
    }

    @Test
    void answersInJson() throws Exception {
        End end = run(Bundle.NUMBER, "--server", address.toString(), "--json");

        JsonNode report = new ObjectMapper().readTree(end.out());
        assertThat(report.path("verdict").asText()).isEqualTo("VALID");
        assertThat(report.path("fetched")).hasSize(asked.size());
        assertThat(report.at("/sentence/ko").asText()).contains("유효합니다");
        assertThat(StreamSupport.stream(report.path("checks").spliterator(), false)
                        .map(check -> check.path("check").asText()))
                .contains("seal", "log-inclusion", "status-on-day");
    }

    @Test
    void failsWithAFlippedByte() throws Exception {
        Path pdf = Path.of(pdf());
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 3] ^= 1;
        Files.write(pdf, bytes);

        End end = run(pdf(), "--offline", "--trust", trust.toString());

        assertThat(end.code()).isEqualTo(VerifyCommand.FAILS);
        assertThat(end.out()).contains("✗ the PDF's seal", "seal-", "not accepted as valid");
    }

    @Test
    void saysThatItKnowsTooLittle() throws Exception {
        End end = run(pdf(), "--offline");

        assertThat(end.code()).isEqualTo(VerifyCommand.COULD_NOT_BE_CHECKED);
        assertThat(end.out()).contains("nobody is asked (--offline)", "could not be checked");
    }

    /** Whoever gives a forged certificate gives a forged list of keys with it. */
    @Test
    void trustsNobodyBecauseOfAFileBesideTheCertificate() throws Exception {
        for (String key : List.of("did.json", "seal.pem", "checkpoint")) {
            Files.copy(trust.resolve(key), files.resolve(key));
        }

        assertThat(run(pdf(), "--offline").code()).isEqualTo(VerifyCommand.COULD_NOT_BE_CHECKED);
    }

    @Test
    void verifiesTheRecordsBehindACertificate() throws Exception {
        Path records = folder.resolve("records");
        Bundle.writeRecords(records);

        End end = run(pdf(), "--offline", "--trust", trust.toString(), "--records", records.toString());
        assertThat(end.out()).contains("✓ the evidence of the audit").contains("3 records");

        Files.writeString(
                records.resolve("events/0198c000-0000-7000-8000-000000000001-audit.concluded.json"), "{\"record\":7}");
        End changed = run(pdf(), "--offline", "--trust", trust.toString(), "--records", records.toString());
        assertThat(changed.code()).isEqualTo(VerifyCommand.FAILS);
        assertThat(changed.out()).contains("evidence-manifest");
    }

    @Test
    void noticesALogThatIsSmallerThanTheLastTime() throws Exception {
        bundle.grow();
        assertThat(run(Bundle.NUMBER, "--server", address.toString()).code()).isZero();

        bundle.forget();
        End end = run(Bundle.NUMBER, "--server", address.toString());

        assertThat(end.code()).isEqualTo(VerifyCommand.FAILS);
        assertThat(end.out()).contains("✗ the log's growth", "log-rollback");
    }

    @Test
    void provesGrowthSinceTheLastTime() throws Exception {
        assertThat(run(Bundle.NUMBER, "--server", address.toString()).code()).isZero();
        bundle.grow();

        End end = run(Bundle.NUMBER, "--server", address.toString());

        assertThat(end.code()).as(end.out()).isZero();
        assertThat(asked).anyMatch(path -> path.startsWith("/log/tile/0/000.p/"));
    }

    /** Copies may come from anywhere, keys may not. */
    @Test
    void takesKeysFromNobodyButTheIssuer() throws Exception {
        End end = run(pdf(), "--server", "http://localhost:1");

        assertThat(asked).containsExactly("/.well-known/did.json", "/public/v1/seal/certificates");
        assertThat(end.err().lines())
                .allMatch(line -> line.startsWith("GET http://localhost:1/") || line.startsWith("GET " + address));
        assertThat(end.code()).as(end.out()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "missing.pdf",
                "a/b",
                "NUMBER OTHER",
                "NUMBER --on tomorrow",
                "NUMBER --on",
                "NUMBER --lang fr",
                "NUMBER --server ftp://somewhere",
                "NUMBER --trust nowhere",
                "NUMBER --records nowhere",
                "NUMBER --offline --server http://localhost",
                "NUMBER --jsonn"
            })
    void refusesWhatItDoesNotUnderstandInOneSentence(String words) {
        End end = run(words.isEmpty() ? new String[0] : words.split(" ", -1));

        assertThat(end.code()).isEqualTo(VerifyCommand.WRONG_USE);
        assertThat(end.out()).isEmpty();
        assertThat(end.err()).hasLineCount(1);
    }

    @Test
    void helps() {
        assertThat(run("--help").out()).contains("--records FOLDER|ZIP");
    }

    private String pdf() {
        return files.resolve(Bundle.NUMBER + ".pdf").toString();
    }

    private End run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new VerifyCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> Bundle.NOW,
                        folder.resolve("memory"),
                        null)
                .run(List.of(words));
        return new End(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
