package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.ImportedClient;
import dev.proofmark.platform.imports.ImportRun;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** What others hear of clients from the body's former records. */
public interface ImportedClientNews {

    /** Tells of those that were not known as of registered ones, and of all by their references. */
    Uni<Void> tell(List<ImportedClient> organisations, List<ImportedClients.Reference> references, ImportRun run);
}
