package dev.proofmark.application.organisation.messaging;

import dev.proofmark.application.organisation.domain.ImportedClient;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.usecase.ImportedClientNews;
import dev.proofmark.application.organisation.usecase.ImportedClients;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.organisation.OrganisationImported;
import dev.proofmark.contracts.organisation.OrganisationRegistered;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.outbox.OutboxBatch;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells by the outbox; the key is the organisation. */
@ApplicationScoped
class ImportedClientOutbox implements ImportedClientNews {

    private final OutboxBatch outbox;

    ImportedClientOutbox(OutboxBatch outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> tell(
            List<ImportedClient> organisations, List<ImportedClients.Reference> references, ImportRun run) {
        List<OutboxBatch.Told<OrganisationRegistered>> registered = organisations.stream()
                .map(ImportedClient::organisation)
                .map(ImportedClientOutbox::registered)
                .toList();
        List<OutboxBatch.Told<OrganisationImported>> imported =
                references.stream().map(reference -> imported(reference, run)).toList();
        return outbox.append(Events.ORGANISATION_REGISTERED, registered, run.context())
                .chain(() -> outbox.append(Events.ORGANISATION_IMPORTED, imported, run.context()));
    }

    private static OutboxBatch.Told<OrganisationRegistered> registered(Organisation organisation) {
        return new OutboxBatch.Told<>(
                organisation.id(), organisation.id(), OrganisationOutbox.registered(organisation));
    }

    private static OutboxBatch.Told<OrganisationImported> imported(ImportedClients.Reference reference, ImportRun run) {
        UUID id = reference.organisationId();
        return new OutboxBatch.Told<>(
                id, id, new OrganisationImported(id, reference.entry().value().reference(), run.importId()));
    }
}
