package dev.proofmark.local;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where a stack lives.
 *
 * @param root the working copy, with the built services
 * @param home the folder of its data, logs, secrets and process files
 * @param ports where its parts listen
 */
public record StackSettings(Path root, Path home, StackPorts ports) {

    Path data() {
        return home.resolve("data");
    }

    /** Logs, one file per part. */
    public Path logs() {
        return home.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** What exists only while the stack runs. */
    Path run() {
        return home.resolve("run");
    }

    /** Where the other commands find the ports of the stack that runs. */
    Path portsFile() {
        return run().resolve("ports");
    }

    /** Holds the process id of the supervisor whose stack is ready. */
    Path readyFile() {
        return run().resolve("ready");
    }

    /** Passwords and test keys of this installation. */
    public Path secrets() {
        return home.resolve("secrets");
    }

    public URI gateway() {
        return URI.create("http://localhost:" + ports.gateway());
    }

    public URI keycloak() {
        return URI.create("http://localhost:" + ports.keycloak());
    }
}
