package dev.proofmark.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The record of one telling of a story, kept in a file: which steps are done and what was learnt on the way. A run that
 * was cut short goes on from it; ids and idempotency keys come from the run, so that nothing happens twice.
 */
public final class Run {
    private record RunFile(
            UUID id,
            String startedAt,
            Set<String> done,
            Map<String, Integer> refused,
            Map<String, String> remembered,
            boolean finished) {}

    private final Path file;
    private final UUID id;
    private final Instant startedAt;
    private final Set<String> done;
    private final Map<String, Integer> refused;
    private final Map<String, String> remembered;
    private boolean finished;

    private Run(Path file, RunFile content) {
        this.file = file;
        this.id = content.id();
        this.startedAt = Instant.parse(content.startedAt());
        this.done = new LinkedHashSet<>(content.done());
        this.refused = new LinkedHashMap<>(content.refused());
        this.remembered = new LinkedHashMap<>(content.remembered());
        this.finished = content.finished();
    }

    /** A new run, recorded at once. */
    public static Run begin(Path file) {
        RunFile content = new RunFile(UUID.randomUUID(), Instant.now().toString(), Set.of(), Map.of(), Map.of(), false);
        Run run = new Run(file, content);
        run.save();
        return run;
    }

    /** The run recorded in a file, if it was not told to its end. */
    public static Optional<Run> unfinished(Path file) {
        return Files.exists(file) ? Optional.of(recorded(file)).filter(run -> !run.finished) : Optional.empty();
    }

    /** The run recorded in a file, finished or not. */
    public static Run recorded(Path file) {
        try {
            return new Run(file, Json.MAPPER.readValue(Files.readString(file), RunFile.class));
        } catch (IOException exception) {
            throw new UncheckedIOException("The record of the last run cannot be read: " + file, exception);
        }
    }

    public UUID id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public boolean hasDone(Step step) {
        return done.contains(step.name());
    }

    public int stepsDone() {
        return done.size();
    }

    /** What earlier steps learnt, by name. */
    public Map<String, String> remembered() {
        return Map.copyOf(remembered);
    }

    /** How often the step was refused: a refused request did nothing, and asking anew is a new request with a new key. */
    int refusals(Step step) {
        return refused.getOrDefault(step.name(), 0);
    }

    void refuse(Step step) {
        refused.merge(step.name(), 1, Integer::sum);
        save();
    }

    void complete(Step step, Map<String, String> learnt) {
        remembered.putAll(learnt);
        done.add(step.name());
        save();
    }

    /** Leaves a file beside the record. */
    void leave(String name, byte[] content) {
        try {
            Files.write(file.resolveSibling(name), content);
        } catch (IOException exception) {
            throw new UncheckedIOException(name + " cannot be left beside the record of this run", exception);
        }
    }

    void finish() {
        finished = true;
        save();
    }

    private void save() {
        RunFile content = new RunFile(id, startedAt.toString(), done, refused, remembered, finished);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(written, Json.MAPPER.writeValueAsString(content));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException exception) {
            throw new UncheckedIOException("The record of this run cannot be written: " + file, exception);
        }
    }
}
