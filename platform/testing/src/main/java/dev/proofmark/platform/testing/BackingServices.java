package dev.proofmark.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives an {@code *IT} its real PostgreSQL, Kafka and Keycloak: from Testcontainers where a container engine answers
 * and can give them, else as child processes. {@code -Dbacking=containers} or {@code -Dbacking=embedded} forces one.
 * They are started once in a JVM and serve all its tests; the database is called after the module.
 */
public class BackingServices implements QuarkusTestResourceLifecycleManager {

    private static final Logger LOGGER = Logger.getLogger(BackingServices.class);

    private static @Nullable Backing shared;

    @Override
    public Map<String, String> start() {
        Backing backing = backing();
        String database = backing.database();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.datasource.reactive.url", "postgresql:" + backing.databaseAddress());
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql:" + backing.databaseAddress());
        settings.put("quarkus.datasource.username", database);
        settings.put("quarkus.datasource.password", database);
        settings.put("quarkus.flyway.username", database + "_owner");
        settings.put("quarkus.flyway.password", database);
        settings.put("kafka.bootstrap.servers", backing.bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", backing.realmUrl());
        return settings;
    }

    @Override
    public void stop() {
        // The servers serve the next test class too; they go with the JVM.
    }

    /** The servers, started at the first call. */
    static synchronized Backing backing() {
        if (shared == null) {
            String database = databaseName();
            shared = new BackingChoice<Backing>(
                            EngineProbe::engineAnswers,
                            () -> ContainerBacking.started(database),
                            () -> new EmbeddedBacking(database),
                            LOGGER::info)
                    .start(System.getProperty("backing", ""));
        }
        return shared;
    }

    private static String databaseName() {
        String module = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath()
                .normalize()
                .getFileName()
                .toString();
        return module.replace("-service", "").replace('-', '_');
    }
}
