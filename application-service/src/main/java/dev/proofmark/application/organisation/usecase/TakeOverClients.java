package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.ImportedClient;
import dev.proofmark.application.organisation.domain.OrganisationIdentity;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes clients over from the body's former records. One that is registered already stays as it describes itself, and is
 * known by its reference from now on; so do several references that mean one organisation.
 */
@ApplicationScoped
public class TakeOverClients {

    private final ImportedClients clients;
    private final ImportedClientNews news;

    public TakeOverClients(ImportedClients clients, ImportedClientNews news) {
        this.clients = clients;
        this.news = news;
    }

    /** How these clients stand to those that are known, in their order. */
    public Uni<List<Standing>> compare(List<ImportEntry<ImportedClient>> batch) {
        return clients.known(batch.stream().map(ImportEntry::value).toList()).map(known -> {
            List<Standing> standings = new ArrayList<>();
            for (int index = 0; index < batch.size(); index++) {
                standings.add(standing(batch.get(index), known.get(index)));
            }
            return standings;
        });
    }

    private static Standing standing(ImportEntry<ImportedClient> entry, ImportedClients.Known known) {
        if (known.rowSha256() == null) {
            return Standing.fresh();
        }
        return known.rowSha256().equals(entry.sha256())
                ? Standing.same()
                : Standing.refused(entry.row(), "client", "import-differs");
    }

    /** Adds these clients, and tells of them as of those who register by themselves. */
    public Uni<Void> add(List<ImportEntry<ImportedClient>> fresh, ImportRun run) {
        return clients.known(fresh.stream().map(ImportEntry::value).toList()).chain(known -> {
            List<ImportedClient> organisations = new ArrayList<>();
            List<ImportedClients.Reference> references = new ArrayList<>();
            Map<OrganisationIdentity, UUID> added = new HashMap<>();
            for (int index = 0; index < fresh.size(); index++) {
                ImportEntry<ImportedClient> entry = fresh.get(index);
                ImportedClient client = entry.value();
                UUID twin = known.get(index)
                        .organisationId()
                        .orElseGet(() -> added.get(client.organisation().identity()));
                if (twin == null) {
                    organisations.add(client);
                    added.put(
                            client.organisation().identity(),
                            client.organisation().id());
                }
                UUID organisationId = twin == null ? client.organisation().id() : twin;
                references.add(new ImportedClients.Reference(entry, organisationId, twin != null));
            }
            return clients.addOrganisations(organisations)
                    .chain(() -> clients.addReferences(references, run))
                    .chain(() -> news.tell(organisations, references, run));
        });
    }
}
