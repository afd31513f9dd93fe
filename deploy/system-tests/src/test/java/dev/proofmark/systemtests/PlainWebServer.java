package dev.proofmark.systemtests;

import static org.awaitility.Awaitility.await;

import dev.proofmark.platform.backing.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** nginx, of the machine's packages, which serves one file and does nothing else. */
final class PlainWebServer implements AutoCloseable {

    private static final String FILE = "answer.json";

    private final int port = Ports.free();
    private final Process process;

    /**
     * Starts one.
     *
     * @param folder where it may write
     * @param content what it serves
     */
    PlainWebServer(Path folder, byte[] content) throws IOException {
        Folders.throwAway(folder);
        Path served = Files.createDirectories(folder.resolve("served"));
        Files.write(served.resolve(FILE), content);
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                user %s;
                daemon off;
                pid pid;
                worker_processes auto;
                events {}
                http {
                  types { application/json json; }
                  access_log off;
                  keepalive_requests 100000000;
                  client_body_temp_path bodies;
                  server { listen 127.0.0.1:%d; root served; }
                }
                """.formatted(System.getProperty("user.name"), port));
        process = new ProcessBuilder(
                        Programs.named("nginx"), "-p", folder + "/", "-c", configuration.toString(), "-e", "errors")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        await("nginx listens").until(() -> Ports.taken(port) || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("nginx does not start: " + Files.readString(folder.resolve("output")));
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/" + FILE);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
