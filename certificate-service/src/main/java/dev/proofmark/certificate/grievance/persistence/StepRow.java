package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.domain.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code grievance_step}; grants and triggers of the table refuse every change. */
@Entity
@Immutable
@Table(name = "grievance_step")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class StepRow {

    /** Which step of which case. */
    @Embeddable
    record Id(
            @Column(name = "grievance_id") UUID grievanceId,
            @Column(name = "number") int number) {}

    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    StepKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    StepContent content;

    @Column(name = "taken_by")
    String takenBy;

    @Column(name = "taken_on")
    LocalDate takenOn;

    static StepRow of(UUID grievanceId, int number, Entry entry) {
        StepRow row = new StepRow();
        row.id = new Id(grievanceId, number);
        row.kind = StepKind.of(entry.step());
        row.content = StepContent.of(entry.step());
        row.takenBy = entry.by();
        row.takenOn = entry.on();
        return row;
    }

    Entry toEntry() {
        return new Entry(content.toStep(kind), takenBy, takenOn);
    }
}
