package dev.proofmark.audit.deadline.persistence;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineStatus;
import dev.proofmark.audit.deadline.domain.DeadlineSubject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code deadline}. */
@Entity
@Table(name = "deadline")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class DeadlineRow {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    DeadlineKind kind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "set_on")
    LocalDate setOn;

    @Enumerated(EnumType.STRING)
    DeadlineStatus status;

    @Column(name = "settled_on")
    @Nullable LocalDate settledOn;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Deadline deadline, Instant now) {
        id = deadline.id();
        kind = deadline.subject().kind();
        subjectId = deadline.subject().subjectId();
        certificationId = deadline.subject().certificationId();
        organisationId = deadline.subject().organisationId();
        dueOn = deadline.dueOn();
        setOn = deadline.setOn();
        status = deadline.status();
        settledOn = deadline.settledOn();
        changedAt = now;
    }

    Deadline toDeadline() {
        return new Deadline(
                id,
                new DeadlineSubject(kind, subjectId, certificationId, organisationId),
                dueOn,
                setOn,
                status,
                settledOn);
    }
}
