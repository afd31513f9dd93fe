package dev.proofmark.platform.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * Knows one kind of file: what its rows mean, how they stand to what is there, and how they get there.
 *
 * @param <T> what a thing of the file becomes
 */
public interface Importer<T> {

    /** In the plural, as addresses have it, for example {@code clients}. */
    String kind();

    CsvLayout layout();

    /** What the rows say; empty if they can't be understood. What is wrong is noted on the rows. */
    Optional<T> read(CsvGroup rows, ImportRun run);

    /** By what the thing is known in its file, where it stands once. */
    String key(T thing);

    /** How these things stand to what is there, in their order; within a session or the transaction under way. */
    Uni<List<Standing>> compare(List<ImportEntry<T>> batch, ImportRun run);

    /** Adds things that are not there, in the transaction under way, in statements for all of them together. */
    Uni<Void> add(List<ImportEntry<T>> fresh, ImportRun run);
}
