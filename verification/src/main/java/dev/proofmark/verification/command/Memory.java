package dev.proofmark.verification.command;

import dev.proofmark.verification.certificate.Exhibit;
import dev.proofmark.verification.certificate.ExhibitKind;
import dev.proofmark.verification.certificate.FolderSource;
import dev.proofmark.verification.certificate.NotAtHandException;
import dev.proofmark.verification.certificate.Source;
import dev.proofmark.verification.certificate.Wanted;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.log.SignedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The newest checkpoint of each log that was seen on this machine: a log that once was larger is noticed. */
final class Memory implements Source {

    private final Path folder;

    Memory(Path folder) {
        this.folder = folder;
    }

    @Override
    public Exhibit find(Wanted wanted) throws NotAtHandException {
        Did issuer = wanted.issuer();
        if (wanted.kind() != ExhibitKind.LAST_CHECKPOINT || issuer == null || !Files.exists(file(issuer.value()))) {
            throw new NotAtHandException("this log was not seen here before");
        }
        return FolderSource.read(file(issuer.value()), ExhibitKind.LAST_CHECKPOINT);
    }

    /** Keeps it in place of the one before; another command at the same time leaves one of both, whole. */
    void keep(@Nullable String issuer, @Nullable SignedNote newest) throws IOException {
        if (issuer == null || newest == null) {
            return;
        }
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "checkpoint", ".new");
        Files.writeString(unfinished, newest.toString());
        Files.move(unfinished, file(issuer), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String issuer) {
        return folder.resolve(issuer.replaceAll("[^A-Za-z0-9.-]", "_") + ".checkpoint");
    }
}
