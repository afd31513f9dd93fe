package dev.proofmark.platform.testing;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import dev.proofmark.platform.backing.BrokerParameters;
import dev.proofmark.platform.backing.PortalClient;
import dev.proofmark.platform.backing.PostgresParameters;
import dev.proofmark.platform.backing.Realm;
import dev.proofmark.platform.backing.ServiceDatabase;
import dev.proofmark.platform.backing.ServiceDatabases;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The servers as containers from the official images, set like the embedded ones. Testcontainers removes them when the
 * JVM ends.
 */
final class ContainerBacking implements Backing {

    private static final String SUPERUSER = "postgres";
    private static final int POSTGRES_PORT = 5432;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Servers that live for minutes start sooner when little is compiled. */
    private static final String SHORT_LIVED = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private final String database;
    private final PostgreSQLContainer postgres = postgres();
    private final KafkaContainer kafka = kafka();
    private final KeycloakContainer keycloak = keycloak();

    /** Starts them side by side. */
    static ContainerBacking started(String database) throws ContainersUnavailable {
        ContainerEngine.makeReady();
        return new ContainerBacking(database);
    }

    private ContainerBacking(String database) {
        this.database = database;
        Startables.deepStart(postgres, kafka, keycloak).join();
        createDatabase();
    }

    private static PostgreSQLContainer postgres() {
        String[] command = Stream.concat(Stream.of("postgres"), PostgresParameters.throwAway().stream())
                .toArray(String[]::new);
        return new PostgreSQLContainer(ServerImage.POSTGRES.image())
                .withUsername(SUPERUSER)
                .withPassword(SUPERUSER)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8")
                .withCommand(command)
                .withStartupTimeout(PATIENCE);
    }

    private static KafkaContainer kafka() {
        KafkaContainer kafka = new KafkaContainer(ServerImage.KAFKA.image())
                .withEnv("KAFKA_HEAP_OPTS", "-Xms64m -Xmx256m")
                .withEnv("KAFKA_JVM_PERFORMANCE_OPTS", SHORT_LIVED)
                .withStartupTimeout(PATIENCE);
        // The image takes its settings from the environment.
        BrokerParameters.all()
                .forEach((name, value) ->
                        kafka.addEnv("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return kafka;
    }

    private static KeycloakContainer keycloak() {
        return new KeycloakContainer(ServerImage.KEYCLOAK.image().asCanonicalNameString())
                // Its script has chosen another garbage collector already.
                .withEnv("JAVA_OPTS_APPEND", "-Xmx384m -XX:-UseG1GC " + SHORT_LIVED)
                .withCopyToContainer(
                        Transferable.of(Realm.throwAway(PortalClient.throwAway(URI.create("http://localhost:8080")))
                                .whole()),
                        "/opt/keycloak/data/import/realm-proofmark.json")
                .waitingFor(Wait.forHttp("/realms/proofmark").forPort(8080).withStartupTimeout(PATIENCE));
    }

    private void createDatabase() {
        ServiceDatabase service = new ServiceDatabase(database, database, database);
        try {
            new ServiceDatabases(postgresServer(), SUPERUSER, List.of(service)).create();
        } catch (SQLException failure) {
            throw new IllegalStateException("The database could not be made", failure);
        }
    }

    private String postgresServer() {
        return postgres.getHost() + ":" + postgres.getMappedPort(POSTGRES_PORT);
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public String databaseAddress() {
        return "//" + postgresServer() + "/" + database;
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
