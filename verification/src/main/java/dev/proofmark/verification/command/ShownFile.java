package dev.proofmark.verification.command;

import dev.proofmark.verification.certificate.Exhibit;
import dev.proofmark.verification.certificate.ExhibitKind;
import dev.proofmark.verification.certificate.FolderSource;
import dev.proofmark.verification.certificate.NotAtHandException;
import dev.proofmark.verification.certificate.Source;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.log.LogException;
import dev.proofmark.verification.log.LogProof;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that somebody shows: a document, a credential or a proof, whatever its name says. */
final class ShownFile {

    private static final List<String> ENDINGS =
            List.of(".credential.json", ".tlog-proof", ".status-proof", ".pdf", ".json", ".jwt");

    /** What may lie beside it: only what proves itself. Whom to trust is nothing that comes along with a certificate. */
    private static final Set<ExhibitKind> BESIDE = Set.of(
            ExhibitKind.DOCUMENT,
            ExhibitKind.CREDENTIAL,
            ExhibitKind.LOG_PROOF,
            ExhibitKind.STATUS_PROOF,
            ExhibitKind.REVOCATION_LIST,
            ExhibitKind.SUSPENSION_LIST);

    private final Path file;
    private final Exhibit exhibit;
    private final ExhibitKind kind;

    private ShownFile(Path file, Exhibit exhibit, ExhibitKind kind) {
        this.file = file;
        this.exhibit = exhibit;
        this.kind = kind;
    }

    static ShownFile read(Path file) throws NotAtHandException, WrongUseException {
        Exhibit exhibit = FolderSource.read(file, ExhibitKind.DOCUMENT);
        return new ShownFile(file, exhibit, kind(file, exhibit));
    }

    private static ExhibitKind kind(Path file, Exhibit exhibit) throws WrongUseException {
        byte[] bytes = exhibit.bytes();
        String begin = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        String name = file.toString();
        if (begin.startsWith("c2sp.org/") || name.endsWith(".tlog-proof")) {
            return ExhibitKind.LOG_PROOF;
        }
        if (begin.startsWith("%PDF-") || name.endsWith(".pdf")) {
            return ExhibitKind.DOCUMENT;
        }
        if (begin.startsWith("{") || begin.startsWith("ey") || name.endsWith(".credential.json")) {
            return ExhibitKind.CREDENTIAL;
        }
        throw new WrongUseException(file + " is neither a PDF nor a credential nor a .tlog-proof.");
    }

    /** The file itself, and what lies beside it under the same name. */
    Source source() {
        Source beside = new FolderSource(
                Objects.requireNonNull(file.getParent(), "an absolute path has a folder"), stem(), BESIDE);
        Source shown = wanted -> {
            if (wanted.kind() == kind) {
                return exhibit;
            }
            throw new NotAtHandException("not in " + file);
        };
        return shown.or(beside);
    }

    /** The certificate's number, where a file does not say it itself but by its name. */
    @Nullable String number() {
        return kind == ExhibitKind.LOG_PROOF ? stem() : null;
    }

    /** Whom to ask about a file that names its issuer by its log only. */
    @Nullable URI server() {
        if (kind != ExhibitKind.LOG_PROOF) {
            return null;
        }
        try {
            String origin = LogProof.parse(exhibit.bytes())
                    .checkpoint()
                    .text()
                    .lines()
                    .findFirst()
                    .orElse("");
            String host = origin.substring(0, Math.max(0, origin.indexOf('/')));
            return new Did("did:web:" + URLEncoder.encode(host, StandardCharsets.UTF_8))
                    .documentAddress()
                    .resolve("/");
        } catch (LogException | IllegalArgumentException malformed) {
            return null;
        }
    }

    private String stem() {
        String name = String.valueOf(file.getFileName());
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
