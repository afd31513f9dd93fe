package dev.proofmark.certificate.log.check;

import dev.proofmark.verification.log.Checkpoint;
import dev.proofmark.verification.log.LogException;
import dev.proofmark.verification.log.NoteKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Checkpoints as they were shown, one file each: a log that was replaced as a whole differs from them. */
final class SeenCheckpoints {
    private static final String SUFFIX = ".checkpoint";

    private final Path folder;

    SeenCheckpoints(Path folder) {
        this.folder = folder;
    }

    /** All of them that one of these keys signed; what is not so is a mismatch. */
    List<Checkpoint> read(Collection<NoteKey> keys, Mismatches mismatches) throws IOException {
        List<Checkpoint> seen = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return seen;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                try {
                    seen.add(TreeCheck.open(Files.readString(file), keys));
                } catch (LogException refused) {
                    mismatches.add(refused.check(), file.toString(), refused.expected(), refused.found());
                }
            }
        }
        return seen;
    }

    /** Keeps one more. */
    void keep(long size, String checkpoint) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(size + SUFFIX);
        Path unfinished = folder.resolve(size + SUFFIX + ".new");
        Files.writeString(unfinished, checkpoint);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
