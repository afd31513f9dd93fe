package dev.proofmark.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests and outlives a part of the stack that is being restarted: no connection, a broken one, and the answers
 * 502, 503 and 504 are tried again with the very same request until the patience is over.
 */
final class Wire {
    private static final Set<Integer> NOT_NOW = Set.of(502, 503, 504);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final Duration NOTICE_AFTER = Duration.ofSeconds(2);

    private final HttpClient client;
    private final Duration patience;
    private final Consumer<String> notices;

    Wire(Duration patience, Consumer<String> notices) {
        this.patience = patience;
        this.notices = notices;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(ANSWER_WITHIN);
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        Patience left = new Patience(patience);
        boolean told = false;
        while (true) {
            Attempt attempt = attempt(request);
            if (attempt.response() != null
                    && !NOT_NOW.contains(attempt.response().statusCode())) {
                return attempt.response();
            }
            if (left.isOver()) {
                throw new StepFailedException("%s %s: %s, for %d seconds now."
                        .formatted(
                                request.method(),
                                request.uri(),
                                attempt.trouble(),
                                left.spent().toSeconds()));
            }
            if (!told && left.spent().compareTo(NOTICE_AFTER) > 0) {
                notices.accept("%s: %s; trying again".formatted(request.uri().getPath(), attempt.trouble()));
                told = true;
            }
            left.pause();
        }
    }

    private Attempt attempt(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Attempt(response, "answers " + response.statusCode());
        } catch (IOException exception) {
            String reason = exception.getMessage();
            return new Attempt(null, "no answer" + (reason == null ? "" : " (" + reason + ")"));
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("Interrupted while waiting for " + request.uri(), exception);
        }
    }

    private record Attempt(@Nullable HttpResponse<byte[]> response, String trouble) {}
}
