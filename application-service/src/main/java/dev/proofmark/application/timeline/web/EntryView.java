package dev.proofmark.application.timeline.web;

import dev.proofmark.application.correspondence.domain.Words;
import dev.proofmark.application.timeline.domain.Fact;
import dev.proofmark.application.timeline.domain.TimelineEntry;
import dev.proofmark.platform.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event as a person reads it.
 *
 * @param id the event's own
 * @param service where it happened
 * @param subjectId what it happened to
 * @param actorId opaque id of who caused it
 * @param title in the reader's language
 */
record EntryView(
        UUID id,
        String type,
        Instant occurredAt,
        String service,
        UUID subjectId,
        String actorId,
        String correlationId,
        String title,
        List<FactView> facts) {

    /**
     * One fact.
     *
     * @param value as the event has it
     * @param label what it is, in the reader's language
     * @param text the value in the reader's language
     */
    record FactView(String name, String value, String label, String text) {}

    static EntryView of(TimelineEntry entry, Language language) {
        return new EntryView(
                entry.eventId(),
                entry.type(),
                entry.occurredAt(),
                entry.service(),
                entry.subject(),
                entry.actor(),
                entry.correlationId(),
                words(entry.title(), language),
                entry.facts().stream().map(fact -> view(fact, language)).toList());
    }

    private static FactView view(Fact fact, Language language) {
        return new FactView(
                fact.name().id(), fact.value(), words(fact.name().label(), language), words(fact.words(), language));
    }

    private static String words(Words words, Language language) {
        return switch (language) {
            case KOREAN -> words.korean();
            case ENGLISH -> words.english();
        };
    }
}
