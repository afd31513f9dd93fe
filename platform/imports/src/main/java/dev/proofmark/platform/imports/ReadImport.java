package dev.proofmark.platform.imports;

import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.DueWork;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.rules.Actor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of an import that is due: to find what is wrong with it, or to take it over in one transaction, which
 * shows all of it at once and leaves nothing if it fails.
 */
@ApplicationScoped
class ReadImport {

    private final CsvImports imports;
    private final ImportParts parts;
    private final DueImports dues;
    private final Importers importers;
    private final Transactions transactions;
    private final ImportConfig config;

    ReadImport(
            CsvImports imports,
            ImportParts parts,
            DueImports dues,
            Importers importers,
            Transactions transactions,
            ImportConfig config) {
        this.imports = imports;
        this.parts = parts;
        this.dues = dues;
        this.importers = importers;
        this.transactions = transactions;
        this.config = config;
    }

    Uni<Void> handle(DueWork.Due due, Instant now) {
        return Panache.withSession(() -> imports.one(due.id()))
                .chain(found -> parts.fetch(due.id())
                        .chain(file -> read(found, file, due, now)
                                .eventually(() -> OffLoop.run(() -> Files.deleteIfExists(file)))));
    }

    private Uni<Void> read(CsvImport found, Path file, DueWork.Due due, Instant now) {
        Importer<?> importer = importers.of(found.kind());
        ImportRun run = new ImportRun(found.id(), Objects.requireNonNull(found.sha256()), context(found, due, now));
        return OffLoop.run(() -> open(file, importer)).chain(opened -> {
            CsvFile csv = opened.file();
            if (csv == null) {
                return end(found, opened.refused(), due);
            }
            return read(new Reading<>(importer, run, csv, config.mostRows(), found.executes()), found, due)
                    .eventually(() -> OffLoop.run(() -> {
                        csv.close();
                        return true;
                    }));
        });
    }

    private <T> Uni<Void> read(Reading<T> reading, CsvImport found, DueWork.Due due) {
        if (!found.executes()) {
            return Panache.withSession(() -> toTheEnd(reading, due)).chain(() -> end(found, reading.findings(), due));
        }
        return transactions
                .run(() -> toTheEnd(reading, due).chain(() -> {
                    if (reading.findings().refused()) {
                        throw new RefusedFileException();
                    }
                    return end(found, reading.findings(), due);
                }))
                .onFailure(RefusedFileException.class)
                .recoverWithUni(() -> end(found, reading.findings(), due));
    }

    private Uni<Void> toTheEnd(Reading<?> reading, DueWork.Due due) {
        return Uni.createFrom()
                .deferred(() -> reading.next(rows -> dues.prolong(due, rows)))
                .repeat()
                .until(more -> !more)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Part of the transaction under way, if there is one: what was found, and what was added, are seen together. */
    private Uni<Void> end(CsvImport found, ImportFindings findings, DueWork.Due due) {
        return transactions.run(() -> imports.save(found.read(findings))
                .call(read ->
                        read.status() == ImportStatus.CHECKED ? Uni.createFrom().voidItem() : parts.forget(read.id()))
                .chain(() -> dues.done(due))
                .invoke(ours -> {
                    if (!ours) {
                        throw new IllegalStateException("the lease was lost");
                    }
                })
                .replaceWithVoid());
    }

    /** Whoever had the file taken over stands behind what comes of it. */
    private static CommandContext context(CsvImport found, DueWork.Due due, Instant now) {
        String by = Objects.requireNonNullElse(found.executedBy(), found.begunBy());
        return due.context(new Actor(by, Set.of()), now);
    }

    private static Opened open(Path file, Importer<?> importer) throws IOException {
        try {
            return new Opened(CsvFile.open(file, importer.layout()), ImportFindings.NONE);
        } catch (UnreadableFileException refused) {
            List<RowMistake> mistakes = refused.mistakes();
            return new Opened(
                    null,
                    new ImportFindings(
                            1, 0, 0, mistakes.size(), mistakes.subList(0, Math.min(mistakes.size(), Reading.NAMED))));
        }
    }

    private record Opened(@Nullable CsvFile file, ImportFindings refused) {}

    /** Rolls back what was taken over of a file that turned out to have a mistake. */
    private static final class RefusedFileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedFileException() {
            super("the file has mistakes", null, false, false);
        }
    }
}
