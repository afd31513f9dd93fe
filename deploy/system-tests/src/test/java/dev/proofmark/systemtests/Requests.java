package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.local.demo.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests exactly as a test wants them, sent once. */
final class Requests {
    private static final String[] NEVER_TOLD = {
        "Exception", "dev.proofmark", "io.quarkus", "org.hibernate", "java.lang", "\tat ", "SQLSTATE"
    };

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;

    Requests(URI gateway) {
        this.gateway = gateway;
    }

    /** Sends a request with an idempotency key and an ETag that may even fit, so that only what is wrong is wrong. */
    Answer send(String method, String path, @Nullable String token, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .header("Accept", "*/*")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return answer(request.build());
    }

    private Answer answer(HttpRequest request) {
        try {
            return Answer.of(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new AssertionError(request.method() + " " + request.uri() + " got no answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    /** A refusal is a problem that names its rule and tells nothing of our insides. */
    static void assertIsProblem(String asked, Answer answer) {
        assertThat(answer.contentType()).as(asked).startsWith("application/problem+json");
        assertThat(answer.rule()).as(asked).isNotBlank();
        assertThat(answer.json().path("status").asInt()).as(asked).isEqualTo(answer.status());
        assertThat(answer.json().path("title").asText()).as(asked).isNotBlank();
        assertThat(answer.body()).as(asked).doesNotContain(NEVER_TOLD);
    }
}
