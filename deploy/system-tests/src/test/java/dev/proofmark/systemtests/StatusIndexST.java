package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public is answered by the gateway alone, and told as of when. */
@Tag("scale")
@ExtendWith(OnLocalStack.class)
class StatusIndexST {
    private static final List<String> EVERYTHING_ELSE =
            List.of("application-service", "audit-service", "certificate-service", "keycloak", "kafka", "postgres");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalStack stack;
    private final CertifiedCases cases;

    StatusIndexST(LocalStack stack) {
        this.stack = stack;
        this.cases = new CertifiedCases(stack);
    }

    @Test
    void tellsWhetherACertificateIsValidWhileEverythingElseIsDown() {
        String number = issued();
        JsonNode before = stack.publicStatus(number);
        EVERYTHING_ELSE.forEach(stack.stack()::takeDown);
        Instant lastContact = knownAt(number);

        assertAnswers(number, before);
        assertThat(Answer.of(read("/public/v1/certificates/" + number + "?on="
                                + before.path("asOf").asText()))
                        .status())
                .isEqualTo(503);
        assertThat(read("/verify/" + number + "?on=" + before.path("asOf").asText())
                        .statusCode())
                .isEqualTo(503);
        await("the page says as of when")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(page(number)).contains("As known at"));

        restartTheGateway();

        assertAnswers(number, before);
        assertThat(page(number)).contains("As known at");
        assertThat(knownAt(number)).as("nothing has been heard since").isBeforeOrEqualTo(lastContact);
        assertThat(Answer.of(read("/public/v1/certificates/PMK-AIMS-2026-0000000"))
                        .status())
                .as("known to be none")
                .isEqualTo(404);

        EVERYTHING_ELSE.reversed().forEach(stack.stack()::bringBack);
        await("all parts are back").atMost(PATIENCE).until(stack.stack()::ready);
        await("the index is in touch again")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(knownAt(number)).isAfter(lastContact));
        assertThat(page(number)).doesNotContain("As known at");
        assertThat(stack.publicStatus(issued()).path("status").asText()).isEqualTo("ACTIVE");
    }

    private String issued() {
        CertifiedCases.Reviewed reviewed = cases.reviewed(1).getFirst();
        cases.grant(reviewed);
        return cases.certificates(reviewed.certification(), "ACTIVE")
                .get(0)
                .path("number")
                .asText();
    }

    private void restartTheGateway() {
        ProcessHandle process = stack.stack().process("gateway").orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        await("the gateway is back, with nothing behind it")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> stack.stack()
                                .process("gateway")
                                .filter(other -> other.pid() != process.pid())
                                .isPresent()
                        && read("/q/health/live").statusCode() == 200);
    }

    private void assertAnswers(String number, JsonNode before) {
        Answer answer = Answer.of(read("/public/v1/certificates/" + number));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(before);
        assertThat(page(number)).contains("This certificate is valid today");
    }

    private String page(String number) {
        HttpResponse<byte[]> page = read("/verify/" + number);
        assertThat(page.statusCode()).isEqualTo(200);
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private Instant knownAt(String number) {
        return Instant.parse(read("/public/v1/certificates/" + number)
                .headers()
                .firstValue("Known-At")
                .orElseThrow());
    }

    /** Once, as it is: the demo's way of asking waits until a part is back. */
    private HttpResponse<byte[]> read(String path) {
        HttpRequest request = HttpRequest.newBuilder(stack.gateway().at(path))
                .header("Accept-Language", "en")
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
