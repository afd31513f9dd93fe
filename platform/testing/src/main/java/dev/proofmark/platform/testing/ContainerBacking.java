package dev.proofmark.platform.testing;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import dev.proofmark.platform.backing.PostgresSettings;
import dev.proofmark.platform.backing.Realm;
import dev.proofmark.platform.backing.ServiceDatabase;
import dev.proofmark.platform.backing.ServiceDatabases;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers as containers, from the official images. Testcontainers removes them when the JVM ends. */
final class ContainerBacking implements Backing {

    private static final String SUPERUSER = "postgres";

    private final String database;
    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18")
            .withUsername(SUPERUSER)
            .withPassword(SUPERUSER)
            .withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8");
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");
    private final KeycloakContainer keycloak = new KeycloakContainer("quay.io/keycloak/keycloak:26.7.3")
            .withCopyToContainer(
                    Transferable.of(Realm.withSecret("accreditation-body").whole()),
                    "/opt/keycloak/data/import/realm-proofmark.json");

    ContainerBacking(String database) {
        this.database = database;
        Startables.deepStart(postgres, kafka, keycloak).join();
        createDatabase();
    }

    private void createDatabase() {
        ServiceDatabase service = new ServiceDatabase(database, database, database);
        PostgresSettings settings = new PostgresSettings(
                Path.of("unused"), Path.of("unused"), postgres.getMappedPort(5432), SUPERUSER, List.of(service), false);
        try {
            new ServiceDatabases(settings).create();
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be made", failure);
        }
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public String databaseAddress() {
        return "//" + postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/" + database;
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String realmUrl() {
        return keycloak.getAuthServerUrl() + "/realms/proofmark";
    }
}
