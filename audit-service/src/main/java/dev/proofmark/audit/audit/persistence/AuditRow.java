package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditIdentity;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.audit.domain.Conclusion;
import dev.proofmark.audit.audit.domain.Maintenance;
import dev.proofmark.audit.audit.domain.Preparation;
import dev.proofmark.audit.audit.domain.Recommendation;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditPlace;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit}; what is written like a form is stored as JSON. */
@Entity
@Table(name = "audit")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AuditRow {

    @Id
    UUID id;

    @Column(name = "programme_id", updatable = false)
    UUID programmeId;

    @Column(name = "certification_id", updatable = false)
    UUID certificationId;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    AuditKind kind;

    @Column(updatable = false)
    int cycle;

    @Column(updatable = false)
    int sequence;

    @Enumerated(EnumType.STRING)
    AuditStatus status;

    @Column(name = "due_by")
    @Nullable LocalDate dueBy;

    @JdbcTypeCode(SqlTypes.JSON)
    Preparation preparation;

    @Column(name = "opened_on")
    @Nullable LocalDate openedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Conclusion conclusion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Recommendation recommendation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Maintenance maintenance;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Audit audit, Instant now) {
        AuditIdentity identity = audit.identity();
        id = identity.auditId();
        programmeId = identity.programmeId();
        certificationId = identity.certificationId();
        organisationId = identity.organisationId();
        kind = identity.kind();
        cycle = identity.place().cycle();
        sequence = identity.place().sequence();
        status = audit.status();
        dueBy = audit.dueBy();
        preparation = audit.preparation();
        openedOn = audit.openedOn();
        conclusion = audit.conclusion();
        recommendation = audit.recommendation();
        maintenance = audit.maintenance();
        changedAt = now;
    }

    Audit toAudit() {
        AuditPlace place = new AuditPlace(kind, cycle, sequence);
        AuditIdentity identity = new AuditIdentity(id, programmeId, certificationId, organisationId, place);
        return new Audit(
                identity, status, dueBy, preparation, openedOn, conclusion, recommendation, maintenance, version);
    }
}
