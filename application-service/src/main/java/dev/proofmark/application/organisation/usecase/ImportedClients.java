package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.ImportedClient;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Clients from the body's former records; within the session or transaction under way. */
public interface ImportedClients {

    /**
     * What is known of a client.
     *
     * @param rowSha256 of the rows that it was brought over by; null if it was not
     * @param organisationId of the organisation that has its number and name; empty if there is none
     */
    record Known(@Nullable String rowSha256, Optional<UUID> organisationId) {}

    /** What is known of these, in their order. */
    Uni<List<Known>> known(List<ImportedClient> clients);

    /** Adds organisations that are not known, with their sites and contacts. */
    Uni<Void> addOrganisations(List<ImportedClient> clients);

    /** Keeps which organisation each reference stands for. */
    Uni<Void> addReferences(List<Reference> references, ImportRun run);

    /**
     * Which organisation a reference stands for.
     *
     * @param found whether it was registered before
     */
    record Reference(ImportEntry<ImportedClient> entry, UUID organisationId, boolean found) {}
}
