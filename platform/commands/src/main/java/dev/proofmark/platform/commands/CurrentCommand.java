package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import dev.proofmark.platform.web.CurrentActor;
import dev.proofmark.platform.web.Etags;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from the request under way what a command must know. */
@ApplicationScoped
class CurrentCommand {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,128}");
    private static final Pattern REQUEST_ID = Pattern.compile("[0-9a-fA-F-]{36}");

    private final CurrentVertxRequest request;
    private final CurrentActor actor;
    private final BusinessClock clock;

    CurrentCommand(CurrentVertxRequest request, CurrentActor actor, BusinessClock clock) {
        this.request = request;
        this.actor = actor;
        this.clock = clock;
    }

    CommandContext context() {
        return context(actor.get());
    }

    /** The same for somebody of whom the request says nothing, whatever token it carries. */
    CommandContext context(Actor whose) {
        Instant now = clock.now();
        return new CommandContext(
                whose,
                correlationId(),
                traceparent(),
                now,
                LocalDate.ofInstant(now, BusinessClock.ZONE),
                Etags.version(http().getHeader("If-Match")));
    }

    /**
     * Identifies the intention: whose, on which route, under which key.
     *
     * @throws RefusedException {@code idempotency-key-required} if the header is missing or badly formed
     */
    String idempotencyId(Actor whose) {
        return Hashes.sha256(whose.personId() + "\n" + path() + "\n" + key());
    }

    /**
     * The Idempotency-Key itself.
     *
     * @throws RefusedException {@code idempotency-key-required} if the header is missing or badly formed
     */
    String key() {
        String key = http().getHeader("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw new RefusedException(Refusal.of("idempotency-key-required"));
        }
        return key;
    }

    String path() {
        return request.getCurrent().normalizedPath();
    }

    private String correlationId() {
        String given = http().getHeader("X-Request-Id");
        return given != null && REQUEST_ID.matcher(given).matches()
                ? given
                : Ids.next().toString();
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    private HttpServerRequest http() {
        return request.getCurrent().request();
    }
}
