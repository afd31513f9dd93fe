package dev.proofmark.application.document.usecase;

import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.usecase.ApplicationAccess;
import dev.proofmark.application.application.usecase.ApplicationCase;
import dev.proofmark.application.document.domain.Circumstances;
import dev.proofmark.application.document.domain.Document;
import dev.proofmark.application.document.domain.DocumentLimits;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may do what with a document: what they may do with its application. */
@ApplicationScoped
public class DocumentAccess {

    private final ApplicationAccess applications;
    private final Documents documents;
    private final DocumentLimits limits;

    public DocumentAccess(ApplicationAccess applications, Documents documents, DocumentsConfig config) {
        this.applications = applications;
        this.documents = documents;
        this.limits = new DocumentLimits(
                config.count(), config.versions(), config.total().asLongValue());
    }

    /** For the applicant's members and the staff who see all. */
    Uni<Document> readable(UUID applicationId, UUID id, Actor actor) {
        return readable(applicationId, actor).chain(application -> found(applicationId, id));
    }

    /** The application whose documents are asked for, for those who may read them. */
    Uni<Application> readable(UUID applicationId, Actor actor) {
        return applications.readable(applicationId, actor).map(ApplicationCase::application);
    }

    /** For the applicant's members who write. */
    Uni<Circumstances> writable(UUID applicationId, Actor actor) {
        return applications
                .writable(applicationId, actor)
                .chain(found -> documents
                        .usage(applicationId)
                        .map(usage -> new Circumstances(found.application().status(), usage, limits)));
    }

    /** For the applicant's members who write, at the version that they saw. */
    Uni<DocumentCase> changeable(UUID applicationId, UUID id, CommandContext context) {
        return writable(applicationId, context.actor())
                .chain(circumstances -> found(applicationId, id)
                        .invoke(document -> context.requireVersion(document.version()))
                        .map(document -> new DocumentCase(document, circumstances)));
    }

    private Uni<Document> found(UUID applicationId, UUID id) {
        return documents
                .find(id)
                .map(found -> found.filter(document -> document.applicationId().equals(applicationId))
                        .orElseThrow(() -> new RefusedException(Refusal.notFound())));
    }
}
