package dev.proofmark.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Asks whether a Docker engine answers; where nothing points to one it is not asked for, because asking is loud. */
final class EngineProbe {

    private static final String HOME = System.getProperty("user.home");

    private EngineProbe() {}

    static boolean answers() {
        return pointedTo() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean pointedTo() {
        String runtime = System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/run/user/0");
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                "/var/run/docker.sock",
                                runtime + "/docker.sock",
                                HOME + "/.docker/run/docker.sock",
                                HOME + "/.docker/desktop/docker.sock",
                                HOME + "/.testcontainers.properties")
                        .map(Path::of)
                        .anyMatch(Files::exists);
    }
}
