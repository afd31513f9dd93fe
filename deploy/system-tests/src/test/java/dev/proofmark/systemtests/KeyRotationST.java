package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.verification.certificate.CertificateVerification;
import dev.proofmark.verification.certificate.ExhibitKind;
import dev.proofmark.verification.certificate.FolderSource;
import dev.proofmark.verification.certificate.HttpSource;
import dev.proofmark.verification.certificate.Language;
import dev.proofmark.verification.certificate.Report;
import dev.proofmark.verification.certificate.ReportText;
import dev.proofmark.verification.certificate.Request;
import dev.proofmark.verification.certificate.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every key is replaced as docs/keys.md says, and what the former ones signed still holds for a stranger. */
@ExtendWith(OnLocalStack.class)
class KeyRotationST {
    private static final String PART = "certificate-service";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalStack stack;
    private final Gateway gateway;
    private final CertifiedCases cases;

    @TempDir
    Path files;

    KeyRotationST(LocalStack stack) {
        this.stack = stack;
        this.gateway = stack.gateway();
        this.cases = new CertifiedCases(stack);
    }

    @Test
    void leavesWhatTheFormerKeysSigned() throws Exception {
        String before = issued();
        keep(before);
        String checkpoint = text("/log/checkpoint");
        assertValid(before);

        rotate("seal", List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        rotate("credential", List.of("-keyalg", "Ed25519"));
        rotate("log", List.of("-keyalg", "Ed25519"));
        stack.killAndAwait(PART);

        await("the head is signed anew")
                .atMost(PATIENCE)
                .until(() -> !text("/log/checkpoint").equals(checkpoint));
        assertThat(new ObjectMapper().readTree(bytes("/.well-known/did.json")).path("verificationMethod"))
                .as("two keys, each in two forms")
                .hasSize(4);
        assertValid(before);
        String after = issued();
        keep(after);
        assertValid(after);
    }

    private String issued() {
        CertifiedCases.Reviewed reviewed = cases.reviewed(1).getFirst();
        cases.grant(reviewed);
        return cases.certificates(reviewed.certification(), "ACTIVE")
                .get(0)
                .path("number")
                .asText();
    }

    /** What its holder has of a certificate, signed by whichever keys were there then. */
    private void keep(String number) throws IOException {
        String certificate = "/public/v1/certificates/" + number;
        Files.write(files.resolve(number + ".pdf"), bytes(certificate + "/pdf"));
        Files.write(files.resolve(number + ".tlog-proof"), bytes(certificate + "/log-proof"));
        Files.write(files.resolve(number + ".status-proof"), bytes(certificate + "/status-proof"));
    }

    /** On the day that the register tells: the stack's clock may have been moved. */
    private void assertValid(String number) throws IOException {
        LocalDate today = LocalDate.parse(register(number).path("asOf").asText());
        Report report = new CertificateVerification(
                        new FolderSource(
                                files,
                                number,
                                EnumSet.of(ExhibitKind.DOCUMENT, ExhibitKind.LOG_PROOF, ExhibitKind.STATUS_PROOF)),
                        new HttpSource(gateway.at("/"), _ -> {}))
                .verify(new Request(number, today, Instant.now(), null))
                .report();
        assertThat(report.verdict()).as(ReportText.of(report, Language.ENGLISH)).isEqualTo(Verdict.VALID);
    }

    private JsonNode register(String number) {
        return stack.publicStatus(number);
    }

    /** A new key beside the certificates of the former one, whose private half is destroyed. */
    private void rotate(String kind, List<String> algorithm) throws Exception {
        Path secrets = stack.stack().settings().secrets();
        Path file = secrets.resolve(kind + "-test-key.p12");
        String password = Files.readString(secrets.resolve(kind));
        KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        String former = store.aliases().nextElement();
        List<Certificate> chain = List.of(store.getCertificateChain(former));
        List<String> words = new ArrayList<>(List.of("-genkeypair", "-alias", "next", "-dname", "CN=Next " + kind));
        words.addAll(algorithm);
        keytool(file, password, words);
        store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        store.deleteEntry(former);
        for (var certificate : chain) {
            store.setCertificateEntry("former-" + chain.indexOf(certificate), certificate);
        }
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
    }

    private static void keytool(Path file, String password, List<String> words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                password,
                "-validity",
                "3650"));
        command.addAll(1, words);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        var answer = gateway.readWithoutToken(path, Locale.ENGLISH);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
