package dev.proofmark.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A key for TLS that nobody vouches for, made anew by the JDK's own tool. */
final class TlsKey {

    private static final String PASSWORD = "throw-away";

    private TlsKey() {}

    /** Settings by which the gateway listens for TLS too. */
    static Map<String, String> settings() {
        try {
            Path folder = Files.createTempDirectory("gateway-tls");
            Path store = folder.resolve("key.p12");
            make(store);
            store.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return Map.of(
                    "quarkus.http.test-ssl-port",
                    "0",
                    "quarkus.http.ssl.certificate.key-store-file",
                    store.toString(),
                    "quarkus.http.ssl.certificate.key-store-password",
                    PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path store) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "gateway",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool made no key");
        }
    }
}
