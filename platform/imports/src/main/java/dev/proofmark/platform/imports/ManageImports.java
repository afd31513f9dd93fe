package dev.proofmark.platform.imports;

import dev.proofmark.platform.commands.AuditTrail;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Commands;
import dev.proofmark.platform.commands.Transactions;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import dev.proofmark.platform.web.StreamedBody;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;

/** Begins imports, takes their files in, and has them taken over. */
@ApplicationScoped
class ManageImports {

    private final CsvImports imports;
    private final ImportParts parts;
    private final DueImports dues;
    private final Importers importers;
    private final Transactions transactions;
    private final AuditTrail auditTrail;

    ManageImports(
            CsvImports imports,
            ImportParts parts,
            DueImports dues,
            Importers importers,
            Transactions transactions,
            AuditTrail auditTrail) {
        this.imports = imports;
        this.parts = parts;
        this.dues = dues;
        this.importers = importers;
        this.transactions = transactions;
        this.auditTrail = auditTrail;
    }

    /** An import and how many rows of its file have been read, if it is read now. */
    record Watched(CsvImport found, long rowsDone) {}

    /** Begins an import of a kind that this service reads, under an id that nothing has yet. */
    Uni<CsvImport> begin(String kind, UUID id, CommandContext context) {
        return imports.add(
                CsvImport.begun(id, importers.of(kind).kind(), context.actor().personId(), context.now()));
    }

    /** Takes the file in, wholly or not at all, and has it looked through. */
    Uni<CsvImport> upload(String kind, UUID id, StreamedBody.Body body, Commands.Begun command) {
        return Panache.withSession(() -> imports.one(kind, id))
                .invoke(found -> command.context().requireVersion(found.version()))
                .invoke(CsvImport::requireOpenForFile)
                .chain(() -> OffLoop.run(() -> ReceivedFile.receive(body)))
                .chain(file -> keep(kind, id, file, command)
                        .eventually(() -> OffLoop.run(() -> Files.deleteIfExists(file.path()))));
    }

    private Uni<CsvImport> keep(String kind, UUID id, ReceivedFile file, Commands.Begun command) {
        CommandContext context = command.context();
        return transactions.run(() -> imports.hold(kind, id)
                .invoke(found -> context.requireVersion(found.version()))
                .map(found -> found.withFile(file.sha256(), file.size()))
                .chain(imports::save)
                .call(() -> parts.keep(id, file.path()))
                .call(() -> dues.order(id, context))
                .call(() -> auditTrail.add(context, "UploadImport", command.target(), file.sha256())));
    }

    /** Has a file taken over that was found free of mistakes. */
    Uni<CsvImport> execute(String kind, UUID id, CommandContext context) {
        return imports.hold(kind, id)
                .invoke(found -> context.requireVersion(found.version()))
                .map(found -> found.execution(context.actor().personId(), context.now()))
                .chain(imports::save)
                .call(() -> dues.order(id, context));
    }

    Uni<Watched> one(String kind, UUID id) {
        return Panache.withSession(() -> imports.one(kind, id))
                .chain(found -> dues.progress().map(progress -> watched(found, progress)));
    }

    Uni<Page<Watched>> list(String kind, PageRequest page) {
        String ours = importers.of(kind).kind();
        return Panache.withSession(() -> imports.of(ours, page))
                .map(rows -> Pages.of(rows, page, CsvImport::id))
                .chain(found -> dues.progress().map(progress -> found.map(one -> watched(one, progress))));
    }

    private static Watched watched(CsvImport found, Map<UUID, Long> progress) {
        return new Watched(
                found, progress.getOrDefault(found.id(), found.findings().rows()));
    }
}
