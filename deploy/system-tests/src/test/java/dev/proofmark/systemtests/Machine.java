package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.local.StackSettings;
import dev.proofmark.local.demo.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;

/** The accreditation body's machine, which reads the register with a secret of its own (client credentials). */
final class Machine {

    private static final String CLIENT = "accreditation-body";

    private final StackSettings settings;

    Machine(StackSettings settings) {
        this.settings = settings;
    }

    /** An access token of its own. */
    String token() {
        Answer answer = new Requests(settings.keycloak())
                .send(
                        "POST",
                        "/realms/proofmark/protocol/openid-connect/token",
                        null,
                        "grant_type=client_credentials&client_id=%s&client_secret=%s"
                                .formatted(CLIENT, secret())
                                .getBytes(StandardCharsets.UTF_8),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("access_token").asText();
    }

    private String secret() {
        try {
            return Files.readString(settings.secrets().resolve(CLIENT));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
