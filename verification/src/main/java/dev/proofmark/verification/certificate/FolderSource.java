package dev.proofmark.verification.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * What somebody has kept in a folder: {@code did.json}, {@code seal.pem}, {@code checkpoint} and {@code tile/…} of the log,
 * status lists under the last part of their address; and of a certificate {@code NUMBER.pdf}, {@code NUMBER.credential.json},
 * {@code NUMBER.tlog-proof} and {@code NUMBER.status-proof}.
 */
public final class FolderSource implements Source {

    private final Path folder;
    private final String certificate;
    private final Set<ExhibitKind> kinds;

    /**
     * A folder, and how the files about the certificate begin in it.
     *
     * @param certificate what stands before {@code .pdf}
     * @param kinds which are taken from there
     */
    public FolderSource(Path folder, String certificate, Set<ExhibitKind> kinds) {
        this.folder = folder;
        this.certificate = certificate;
        this.kinds = Set.copyOf(kinds);
    }

    @Override
    public Exhibit find(Wanted wanted) throws NotAtHandException {
        Path file = folder.resolve(name(wanted)).normalize();
        if (!kinds.contains(wanted.kind()) || !file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new NotAtHandException("no file " + file);
        }
        return read(file, wanted.kind());
    }

    /**
     * Reads a file that somebody gave.
     *
     * @throws NotAtHandException if it cannot be read, or is larger than anything of its kind
     */
    public static Exhibit read(Path file, ExhibitKind kind) throws NotAtHandException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(kind.mostBytes() + 1);
            if (bytes.length > kind.mostBytes()) {
                throw new NotAtHandException(file + " has more than " + kind.mostBytes() + " bytes");
            }
            return new Exhibit(bytes, file.toString());
        } catch (IOException unreadable) {
            throw new NotAtHandException(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private String name(Wanted wanted) {
        return switch (wanted.kind()) {
            case DOCUMENT -> certificate + ".pdf";
            case CREDENTIAL -> certificate + ".credential.json";
            case LOG_PROOF -> certificate + ".tlog-proof";
            case STATUS_PROOF -> certificate + ".status-proof";
            case DID_DOCUMENT -> "did.json";
            case SEAL_CERTIFICATES -> "seal.pem";
            case CHECKPOINT -> "checkpoint";
            case LAST_CHECKPOINT -> "last-checkpoint";
            case REVOCATION_LIST, SUSPENSION_LIST ->
                wanted.path().substring(wanted.path().lastIndexOf('/') + 1);
            case TILE -> wanted.path().substring(Math.max(0, wanted.path().indexOf("tile/")));
        };
    }
}
