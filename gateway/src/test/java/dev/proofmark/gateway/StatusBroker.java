package dev.proofmark.gateway;

import dev.proofmark.platform.backing.EmbeddedKafka;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A broker that the status index follows, and a folder that no index has been in. */
public final class StatusBroker implements QuarkusTestResourceLifecycleManager {

    static final EmbeddedKafka KAFKA = EmbeddedKafka.throwAway();

    @Override
    public Map<String, String> start() {
        try {
            KAFKA.start();
            Path folder = Files.createTempDirectory(Path.of("target"), "status-index");
            return Map.of(
                    "kafka.bootstrap.servers",
                    KAFKA.bootstrapServers(),
                    "proofmark.status-index.folder",
                    folder.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        KAFKA.close();
    }
}
