package dev.proofmark.application.organisation.csv;

import dev.proofmark.application.organisation.domain.ImportedClient;
import dev.proofmark.application.organisation.usecase.TakeOverClients;
import dev.proofmark.platform.imports.CsvGroup;
import dev.proofmark.platform.imports.CsvLayout;
import dev.proofmark.platform.imports.ImportEntry;
import dev.proofmark.platform.imports.ImportRun;
import dev.proofmark.platform.imports.Importer;
import dev.proofmark.platform.imports.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Files of clients. */
@ApplicationScoped
public class ClientImporter implements Importer<ImportedClient> {

    private final TakeOverClients takeOver;

    public ClientImporter(TakeOverClients takeOver) {
        this.takeOver = takeOver;
    }

    @Override
    public String kind() {
        return "clients";
    }

    @Override
    public CsvLayout layout() {
        return ClientColumns.LAYOUT;
    }

    @Override
    public Optional<ImportedClient> read(CsvGroup rows, ImportRun run) {
        return new ClientRows(rows).client();
    }

    @Override
    public String key(ImportedClient client) {
        return client.reference();
    }

    @Override
    public Uni<List<Standing>> compare(List<ImportEntry<ImportedClient>> batch, ImportRun run) {
        return takeOver.compare(batch);
    }

    @Override
    public Uni<Void> add(List<ImportEntry<ImportedClient>> fresh, ImportRun run) {
        return takeOver.add(fresh, run);
    }
}
