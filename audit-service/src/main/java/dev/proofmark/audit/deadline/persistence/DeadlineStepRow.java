package dev.proofmark.audit.deadline.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code deadline_step}: a step that was taken. */
@Entity
@Immutable
@Table(name = "deadline_step")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class DeadlineStepRow {

    @EmbeddedId
    Id id;

    @Column(name = "taken_at")
    Instant takenAt;

    /** A step is taken once for the day that the deadline has. */
    @Embeddable
    record Id(
            @Column(name = "deadline_id") UUID deadlineId,
            @Column(name = "due_on") LocalDate dueOn,
            @Column(name = "days_before") int daysBefore)
            implements Serializable {}
}
