package dev.proofmark.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.testcontainers.utility.DockerImageName;

/**
 * The image that a server's container is made of: the official one, or what the system property
 * {@code backing.image.postgres}, {@code backing.image.kafka} or {@code backing.image.keycloak} names, for networks
 * that reach only a mirror.
 */
enum ServerImage {
    POSTGRES,
    KAFKA,
    KEYCLOAK;

    private static final Properties OFFICIAL = official();

    /** The image's name; Testcontainers may put its configured prefix before it. */
    DockerImageName image() {
        DockerImageName official = DockerImageName.parse(OFFICIAL.getProperty(key()));
        String named = System.getProperty(property(), official.asCanonicalNameString());
        return DockerImageName.parse(named).asCompatibleSubstituteFor(official.getUnversionedPart());
    }

    /** The system property that names another image. */
    String property() {
        return "backing.image." + key();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Properties official() {
        Properties properties = new Properties();
        try (InputStream file = ServerImage.class.getResourceAsStream("images.properties")) {
            properties.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
