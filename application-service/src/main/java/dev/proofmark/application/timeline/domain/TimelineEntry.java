package dev.proofmark.application.timeline.domain;

import dev.proofmark.application.correspondence.domain.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One event of a certification. Entries are ordered by their time and, where that is the same, by the event's id:
 * topics have no order among them, so one that comes late takes its place.
 *
 * @param type of the event, for example {@code audit.concluded}
 * @param occurredAt by the business clock of the service that it happened in
 * @param service which that was
 * @param subject what it happened to
 * @param actor opaque id of the person or machine that caused it
 * @param correlationId what it has in common with everything that one request caused
 * @param audience whom it is for
 */
public record TimelineEntry(
        UUID eventId,
        UUID certificationId,
        String type,
        Instant occurredAt,
        String service,
        UUID subject,
        String actor,
        String correlationId,
        Audience audience,
        List<Fact> facts) {

    public TimelineEntry {
        facts = List.copyOf(facts);
    }

    /** Whom an event is for. What nobody has decided about yet is the body's. */
    public static Audience audienceOf(String type, List<Fact> facts) {
        return Happening.of(type).map(happening -> happening.audience(facts)).orElse(Audience.BODY);
    }

    /** What a person reads first; the type itself where nothing else is known. */
    public Words title() {
        return Happening.of(type).map(Happening::title).orElseGet(() -> Words.same(type));
    }
}
