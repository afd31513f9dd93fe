package dev.proofmark.local.demo;

import dev.proofmark.verification.certificate.CertificateVerification;
import dev.proofmark.verification.certificate.Check;
import dev.proofmark.verification.certificate.ExhibitKind;
import dev.proofmark.verification.certificate.FolderSource;
import dev.proofmark.verification.certificate.HttpSource;
import dev.proofmark.verification.certificate.Language;
import dev.proofmark.verification.certificate.Outcome;
import dev.proofmark.verification.certificate.Report;
import dev.proofmark.verification.certificate.ReportText;
import dev.proofmark.verification.certificate.Request;
import dev.proofmark.verification.certificate.Source;
import dev.proofmark.verification.certificate.Verdict;
import dev.proofmark.verification.seal.SealException;
import dev.proofmark.verification.seal.SealedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The files of a certificate as anybody gets them, verified by the code behind {@code ./proofmark verify}; with what it takes
 * to do so again without a network.
 */
final class Verification {

    /** The folder with what was believed: the issuer's keys, the seal's certificates, a checkpoint of its log. */
    private static final String TRUST = "trust";

    private static final Set<ExhibitKind> OWN =
            EnumSet.of(ExhibitKind.DOCUMENT, ExhibitKind.CREDENTIAL, ExhibitKind.LOG_PROOF, ExhibitKind.STATUS_PROOF);

    private final Gateway gateway;
    private final Path folder;
    private final Narration narration;

    Verification(Gateway gateway, Path folder, Narration narration) {
        this.gateway = gateway;
        this.folder = folder;
        this.narration = narration;
    }

    /** Fetches the rest beside the document, verifies all of it, and fails unless the certificate is valid on that day. */
    void demandValid(String number, LocalDate day) {
        fetch(number, day);
        Source files = new FolderSource(folder, number, OWN);
        HttpSource issuer = new HttpSource(gateway.at("/"), _ -> {});
        Report report = new CertificateVerification(files, issuer)
                .verify(new Request(number, day, Instant.now(), null))
                .report();
        Outsider.write(
                folder.resolve(number + ".verification.txt"),
                (ReportText.of(report, Language.KOREAN) + "\n" + ReportText.of(report, Language.ENGLISH))
                        .getBytes(StandardCharsets.UTF_8));
        report.checks().forEach(this::say);
        if (report.verdict() != Verdict.VALID) {
            throw new StepFailedException(ReportText.of(report, Language.ENGLISH));
        }
        narration.say("        ✓ " + report.sentence(Language.KOREAN) + " " + report.sentence(Language.ENGLISH));
        narration.say("          ./proofmark verify " + word(folder.resolve(number + ".pdf")) + " --on " + day);
    }

    /** A path as a shell takes it for one word. */
    static String word(Path path) {
        String text = path.toString();
        return text.matches("[\\p{L}\\p{N}/._-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private void fetch(String number, LocalDate day) {
        String certificate = "/public/v1/certificates/" + number;
        Outsider.write(folder.resolve(number + ".credential.json"), credential(folder.resolve(number + ".pdf")));
        keep(certificate + "/log-proof", number + ".tlog-proof");
        keep(certificate + "/status-proof?on=" + day, number + ".status-proof");
        keep("/.well-known/did.json", TRUST + "/did.json");
        keep("/public/v1/seal/certificates", TRUST + "/seal.pem");
        keep("/log/checkpoint", TRUST + "/checkpoint");
    }

    private void keep(String path, String file) {
        HttpResponse<byte[]> response = gateway.readWithoutToken(path, Locale.ENGLISH);
        if (response.statusCode() != 200) {
            throw new StepFailedException(path + " answers " + response.statusCode());
        }
        Outsider.write(folder.resolve(file), response.body());
    }

    private static byte[] credential(Path pdf) {
        try {
            return SealedDocument.open(Files.readAllBytes(pdf))
                    .attachment("credential.json", ExhibitKind.CREDENTIAL.mostBytes());
        } catch (SealException broken) {
            throw new StepFailedException("The certificate's document: " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void say(Check check) {
        if (check.outcome() == Outcome.PASSED) {
            narration.say("        ✓ " + check.question().words(Language.KOREAN) + " · "
                    + check.question().words(Language.ENGLISH) + " ["
                    + check.question().id() + "]");
        }
    }
}
