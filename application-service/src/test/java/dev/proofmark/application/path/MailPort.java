package dev.proofmark.application.path;

import dev.proofmark.platform.backing.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Says where a test will have its mail server, and lets it be tried again soon. */
public final class MailPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mailer.port",
                Integer.toString(Ports.free()),
                "quarkus.mailer.host",
                "127.0.0.1",
                "proofmark.correspondence.first-pause",
                "0.3S");
    }

    @Override
    public void stop() {
        // The server is the test's own.
    }
}
