package dev.proofmark.application.timeline.persistence;

import dev.proofmark.application.timeline.domain.Audience;
import dev.proofmark.application.timeline.domain.Fact;
import dev.proofmark.application.timeline.domain.Happening;
import dev.proofmark.application.timeline.domain.TimelineEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code timeline_entry}. */
@Entity
@Table(name = "timeline_entry")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class TimelineEntryRow {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "certification_id")
    UUID certificationId;

    String type;

    @Column(name = "occurred_at")
    Instant occurredAt;

    String service;

    UUID subject;

    String actor;

    @Column(name = "correlation_id")
    String correlationId;

    @Enumerated(EnumType.STRING)
    Audience audience;

    /** By the facts' ids. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> facts;

    static TimelineEntryRow of(TimelineEntry entry) {
        TimelineEntryRow row = new TimelineEntryRow();
        row.eventId = entry.eventId();
        row.certificationId = entry.certificationId();
        row.type = entry.type();
        row.occurredAt = entry.occurredAt();
        row.service = entry.service();
        row.subject = entry.subject();
        row.actor = entry.actor();
        row.correlationId = entry.correlationId();
        row.audience = entry.audience();
        row.facts = entry.facts().stream()
                .collect(Collectors.toMap(fact -> fact.name().id(), Fact::value));
        return row;
    }

    TimelineEntry toEntry() {
        return new TimelineEntry(
                eventId, certificationId, type, occurredAt, service, subject, actor, correlationId, audience, kept());
    }

    private List<Fact> kept() {
        return Happening.of(type).stream()
                .flatMap(happening -> happening.facts().stream())
                .flatMap(name -> Optional.ofNullable(facts.get(name.id())).map(value -> new Fact(name, value)).stream())
                .toList();
    }
}
