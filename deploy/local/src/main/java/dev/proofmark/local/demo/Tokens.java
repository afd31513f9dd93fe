package dev.proofmark.local.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens from Keycloak, by the password grant that only the local realm allows; fetched anew before they end. */
final class Tokens {
    private static final long RENEW_SECONDS_BEFORE = 60;
    private static final long NANOS = 1_000_000_000L;

    private final URI endpoint;
    private final Wire wire;
    private final Map<Person, Token> held = new ConcurrentHashMap<>();

    private record Token(String value, long endsAtNanos) {
        boolean isFresh() {
            return endsAtNanos - System.nanoTime() > 0;
        }
    }

    Tokens(URI keycloak, Wire wire) {
        this.endpoint = keycloak.resolve("/realms/proofmark/protocol/openid-connect/token");
        this.wire = wire;
    }

    String of(Person person) {
        Token token = held.compute(person, (key, old) -> old != null && old.isFresh() ? old : fetch(key));
        return token.value();
    }

    private Token fetch(Person person) {
        HttpResponse<byte[]> response = wire.send(Wire.to(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type", "password",
                        "client_id", "proofmark-cli",
                        "username", person.userName(),
                        "password", "demo"))))
                .build());
        Answer answer = Answer.of(response);
        if (!answer.succeeded()) {
            throw new StepFailedException(
                    "Keycloak gives no token for %s: %s".formatted(person.userName(), answer.body()));
        }
        long seconds = answer.json().path("expires_in").asLong() - RENEW_SECONDS_BEFORE;
        return new Token(answer.json().path("access_token").asText(), System.nanoTime() + seconds * NANOS);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
