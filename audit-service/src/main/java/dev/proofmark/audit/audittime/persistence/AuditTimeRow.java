package dev.proofmark.audit.audittime.persistence;

import dev.proofmark.audit.audittime.domain.ApplicationFacts;
import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.AuditTimeIdentity;
import dev.proofmark.audit.audittime.domain.AuditTimeStatus;
import dev.proofmark.audit.audittime.domain.Calculation;
import dev.proofmark.audit.audittime.domain.Determination;
import dev.proofmark.audit.audittime.domain.Proposal;
import dev.proofmark.audit.programme.domain.SchemeVersion;
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

/** A row of {@code audit_time}; the calculations are stored as JSON. */
@Entity
@Table(name = "audit_time")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AuditTimeRow {

    @Id
    @Column(name = "application_id")
    UUID applicationId;

    @Column(name = "certification_id", updatable = false)
    UUID certificationId;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Column(name = "scheme_id", updatable = false)
    String schemeId;

    @Column(name = "scheme_version", updatable = false)
    int schemeVersion;

    @Enumerated(EnumType.STRING)
    AuditTimeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    ApplicationFacts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    Calculation calculation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Proposal proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Determination determination;

    int determinations;

    @Column(name = "agreement_signed_on")
    @Nullable LocalDate agreementSignedOn;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(AuditTime time, Instant now) {
        AuditTimeIdentity identity = time.identity();
        applicationId = identity.applicationId();
        certificationId = identity.certificationId();
        organisationId = identity.organisationId();
        schemeId = identity.scheme().id();
        schemeVersion = identity.scheme().version();
        status = time.status();
        facts = time.facts();
        calculation = time.calculation();
        proposal = time.proposal();
        determination = time.determination();
        determinations = time.determinations();
        agreementSignedOn = time.agreementSignedOn();
        changedAt = now;
    }

    AuditTime toAuditTime() {
        SchemeVersion scheme = new SchemeVersion(schemeId, schemeVersion);
        AuditTimeIdentity identity = new AuditTimeIdentity(applicationId, certificationId, organisationId, scheme);
        return new AuditTime(
                identity, facts, calculation, proposal, determination, determinations, agreementSignedOn, version);
    }
}
