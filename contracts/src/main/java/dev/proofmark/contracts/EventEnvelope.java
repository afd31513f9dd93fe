package dev.proofmark.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an event beside its data: the attributes of CloudEvents 1.0, carried as message headers.
 *
 * @param id identifies the event, a UUIDv7; a consumer that has seen it ignores the repetition
 * @param type the event's name in {@link Events}, for example {@code application.submitted}
 * @param version the version of the event's data, 1 upwards
 * @param time when it happened, by the system's business clock
 * @param subject the aggregate that it happened to
 * @param actor the opaque id of the person or machine that caused it
 * @param correlationId what the actor's request and everything that followed from it have in common
 * @param traceparent the trace to continue (W3C Trace Context), where there is one
 */
public record EventEnvelope(
        UUID id,
        String type,
        int version,
        Instant time,
        UUID subject,
        String actor,
        String correlationId,
        @Nullable String traceparent) {}
