package dev.proofmark.platform.testing;

import dev.proofmark.platform.backing.BackingService;
import dev.proofmark.platform.backing.EmbeddedKafka;
import dev.proofmark.platform.backing.EmbeddedKeycloak;
import dev.proofmark.platform.backing.EmbeddedPostgres;
import dev.proofmark.platform.backing.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The servers as child processes of the test's JVM: real ones, without an engine. */
final class EmbeddedBacking implements Backing {

    private final String database;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka = EmbeddedKafka.throwAway();
    private final EmbeddedKeycloak keycloak = EmbeddedKeycloak.throwAway();

    EmbeddedBacking(String database) {
        this.database = database;
        this.postgres = EmbeddedPostgres.throwAway(List.of(database));
        // All are launched before the first is waited for: they start side by side.
        for (BackingService service : List.of(keycloak, kafka, postgres)) {
            launch(service);
        }
        for (BackingService service : List.of(postgres, kafka, keycloak)) {
            Readiness.await(service);
        }
    }

    private static void launch(BackingService service) {
        try {
            service.launch();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public String databaseAddress() {
        return "//127.0.0.1:" + postgres.port() + "/" + database;
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public String realmUrl() {
        return keycloak.realmUrl();
    }
}
