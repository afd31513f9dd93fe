package dev.proofmark.platform.imports;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Reads one file from its beginning to its end, batch by batch; one at a time. Of the things that it has seen it keeps
 * nothing but their keys, of which a file has a limited number.
 *
 * @param <T> what a thing of the file becomes
 */
final class Reading<T> {

    /** So many mistakes are named; the others are counted. */
    static final int NAMED = 100;

    private static final int BATCH = 500;

    private final Importer<T> importer;
    private final ImportRun run;
    private final CsvFile file;
    private final long mostRows;
    private final boolean executes;
    private final Map<String, Long> keys = new HashMap<>();
    private final List<RowMistake> named = new ArrayList<>();
    private long added;
    private long unchanged;
    private long mistakes;

    Reading(Importer<T> importer, ImportRun run, CsvFile file, long mostRows, boolean executes) {
        this.importer = importer;
        this.run = run;
        this.file = file;
        this.mostRows = mostRows;
        this.executes = executes;
    }

    /**
     * The next batch, taken in.
     *
     * @param progress is told after each batch how many rows were read
     * @return whether there was one
     */
    Uni<Boolean> next(LongFunction<Uni<Void>> progress) {
        return OffLoop.run(this::entries)
                .chain(entries -> entries.map(batch -> take(batch)
                                .chain(() -> progress.apply(file.rowsRead()))
                                .replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    ImportFindings findings() {
        return new ImportFindings(file.rowsRead(), added, unchanged, mistakes, named);
    }

    private Optional<List<ImportEntry<T>>> entries() {
        try {
            List<CsvGroup> groups = file.next(BATCH);
            if (file.rowsRead() > mostRows + 1) {
                note(new RowMistake(mostRows + 2, "", "import-too-many-rows", Map.of("most", Long.toString(mostRows))));
                return Optional.empty();
            }
            return groups.isEmpty()
                    ? Optional.empty()
                    : Optional.of(groups.stream()
                            .flatMap(group -> entry(group).stream())
                            .toList());
        } catch (UnreadableFileException broken) {
            broken.mistakes().forEach(this::note);
            return Optional.empty();
        }
    }

    private Optional<ImportEntry<T>> entry(CsvGroup group) {
        Optional<T> read = importer.read(group, run);
        List<RowMistake> found = group.mistakes();
        found.forEach(this::note);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        long row = group.first().number();
        Long before = keys.putIfAbsent(importer.key(read.get()), row);
        if (before != null) {
            note(new RowMistake(row, "", "import-twice", Map.of("row", Long.toString(before))));
        }
        return found.isEmpty() && before == null
                ? Optional.of(new ImportEntry<>(row, read.get(), group.sha256()))
                : Optional.empty();
    }

    private Uni<Void> take(List<ImportEntry<T>> batch) {
        if (batch.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return importer.compare(batch, run).chain(standings -> {
            List<ImportEntry<T>> fresh = new ArrayList<>();
            for (int index = 0; index < batch.size(); index++) {
                switch (standings.get(index)) {
                    case Standing.Fresh news -> fresh.add(batch.get(index));
                    case Standing.Same known -> unchanged++;
                    case Standing.Refused refused -> refused.mistakes().forEach(this::note);
                }
            }
            added += fresh.size();
            return executes && mistakes == 0 && !fresh.isEmpty()
                    ? importer.add(fresh, run)
                    : Uni.createFrom().voidItem();
        });
    }

    private void note(RowMistake mistake) {
        mistakes++;
        if (named.size() < NAMED) {
            named.add(mistake);
        }
    }
}
