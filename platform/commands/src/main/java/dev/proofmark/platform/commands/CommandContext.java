package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a use case must know about the command besides its content.
 *
 * @param actor who acts
 * @param correlationId ties everything together that one request of a person caused, over services
 * @param traceparent W3C trace context of the request, if it is traced
 * @param now the business clock's instant, the same for the whole command
 * @param today the business clock's day in Korea
 * @param ifMatch the version that the caller saw, if it said
 */
public record CommandContext(
        Actor actor,
        String correlationId,
        @Nullable String traceparent,
        Instant now,
        LocalDate today,
        OptionalLong ifMatch) {

    /**
     * The version that the caller saw.
     *
     * @throws RefusedException {@code if-match-required} (428) if it did not say
     */
    public long expectedVersion() {
        return ifMatch.orElseThrow(() -> new RefusedException(Refusal.of("if-match-required")));
    }

    /**
     * Holds the command back if the caller did not say which version it saw.
     *
     * @throws RefusedException {@code if-match-required} (428)
     */
    public void requireIfMatch() {
        if (ifMatch.isEmpty()) {
            throw new RefusedException(Refusal.of("if-match-required"));
        }
    }

    /**
     * Holds the command back unless the caller saw the present version.
     *
     * @throws RefusedException {@code if-match-required} (428) or {@code version-mismatch} (412)
     */
    public void requireVersion(long actual) {
        long expected = expectedVersion();
        if (expected != actual) {
            throw new RefusedException(Refusal.of(
                    "version-mismatch", Map.of("expected", Long.toString(expected), "actual", Long.toString(actual))));
        }
    }
}
