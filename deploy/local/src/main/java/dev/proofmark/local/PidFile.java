package dev.proofmark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that says which process is a part of the stack: its id and the moment it started, because ids are used again
 * and a stranger's process must never be stopped.
 */
final class PidFile {

    private static final String ENDING = ".pid";
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    PidFile(Path folder, String part) {
        this.file = folder.resolve(part + ENDING);
    }

    private PidFile(Path file) {
        this.file = file;
    }

    /** All that lie in a folder. */
    static List<PidFile> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .map(PidFile::new)
                    .toList();
        }
    }

    String part() {
        return file.getFileName().toString().replace(ENDING, "");
    }

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, process.pid() + " " + started(process).toEpochMilli() + "\n");
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process, when it still lives and is the one that was noted. */
    Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> words = List.of(Files.readString(file).strip().split(" ", -1));
        if (words.size() != 2 || !words.stream().allMatch(word -> word.matches("\\d{1,18}"))) {
            return Optional.empty();
        }
        Instant noted = Instant.ofEpochMilli(Long.parseLong(words.get(1)));
        return ProcessHandle.of(Long.parseLong(words.getFirst()))
                .filter(Life::lives)
                .filter(process -> same(started(process), noted));
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static boolean same(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(CLOCK_TOLERANCE) <= 0;
    }
}
