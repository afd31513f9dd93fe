package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.DocumentRules;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Removes a document from a draft, with all that was in it. The store lets go of the bytes by itself. */
@ApplicationScoped
public class RemoveDocument {

    private final DocumentAccess access;
    private final Documents documents;

    public RemoveDocument(DocumentAccess access, Documents documents) {
        this.access = access;
        this.documents = documents;
    }

    public Uni<Void> handle(UUID applicationId, UUID id, CommandContext context) {
        return documents
                .lock(applicationId)
                .chain(() -> access.changeable(applicationId, id, context))
                .invoke(found -> DocumentRules.refusalOfRemoval(
                                found.circumstances().application())
                        .ifPresent(refusal -> {
                            throw new RefusedException(refusal);
                        }))
                .chain(found -> documents.remove(found.document()));
    }
}
