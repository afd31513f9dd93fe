package dev.proofmark.certificate.decision.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** When a fact was published and by which event, so that of two facts about one thing the newer is believed. */
public record FactStamp(Instant time, UUID eventId) implements Comparable<FactStamp> {
    private static final Comparator<FactStamp> ORDER = Comparator.comparing(FactStamp::time)
            .thenComparing(stamp -> stamp.eventId().toString());

    @Override
    public int compareTo(FactStamp other) {
        return ORDER.compare(this, other);
    }
}
