package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Circumstances;
import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentDetails;
import dev.proofmark.application.document.domain.DocumentRules;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.storage.inspection.FileFormat;
import dev.proofmark.platform.storage.inspection.FileName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Announces a document, whose content is uploaded next. */
@ApplicationScoped
public class AddDocument {

    private final DocumentAccess access;
    private final Documents documents;
    private final Set<FileFormat> formats;

    public AddDocument(DocumentAccess access, Documents documents, DocumentsConfig config) {
        this.access = access;
        this.documents = documents;
        this.formats = config.formats();
    }

    /** Adds the document under an id that nothing has yet. */
    public Uni<Document> handle(UUID applicationId, UUID id, DocumentDetails details, CommandContext context) {
        return documents
                .lock(applicationId)
                .chain(() -> access.writable(applicationId, context.actor()))
                .invoke(() -> requireFileName(details.fileName()))
                .chain(circumstances -> documents
                        .find(id)
                        .chain(known -> add(known, applicationId, id, details, circumstances, context)));
    }

    private Uni<Document> add(
            Optional<Document> known,
            UUID applicationId,
            UUID id,
            DocumentDetails details,
            Circumstances circumstances,
            CommandContext context) {
        if (known.isPresent()) {
            throw new RefusedException(Refusal.of("already-exists"));
        }
        Document document = DocumentRules.add(
                        id, applicationId, details, context.actor().personId(), context.today(), circumstances)
                .orThrow()
                .state();
        return documents.add(document, context.now());
    }

    private void requireFileName(String fileName) {
        Optional<FieldRefusal> refusal = FileName.refusal(fileName, "/fileName", formats);
        if (refusal.isPresent()) {
            throw new RefusedException(Refusal.validation(List.of(refusal.get())));
        }
    }
}
