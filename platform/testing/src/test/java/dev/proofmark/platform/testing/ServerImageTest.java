package dev.proofmark.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.utility.DockerImageName;

class ServerImageTest {

    private static final String KAFKA = ServerImage.KAFKA.property();

    @AfterEach
    void forget() {
        System.clearProperty(KAFKA);
    }

    @Test
    void isTheOfficialOneInTheVersionOfTheEmbeddedServer() {
        assertThat(ServerImage.POSTGRES.image()).hasToString("postgres:18");
        assertThat(ServerImage.KAFKA.image().toString()).matches("apache/kafka:\\d+\\.\\d+\\.\\d+");
        assertThat(ServerImage.KEYCLOAK.image().toString()).matches("quay\\.io/keycloak/keycloak:\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void isWhatASystemPropertyNamesAndStillPassesForTheOfficialOne() {
        System.setProperty(KAFKA, "mirror.example/kafka:4");
        assertThat(KAFKA).isEqualTo("backing.image.kafka");
        assertThat(ServerImage.KAFKA.image()).hasToString("mirror.example/kafka:4");
        assertThat(ServerImage.KAFKA.image().isCompatibleWith(DockerImageName.parse("apache/kafka")))
                .isTrue();
    }
}
