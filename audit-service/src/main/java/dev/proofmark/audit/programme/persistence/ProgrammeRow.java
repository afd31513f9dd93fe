package dev.proofmark.audit.programme.persistence;

import dev.proofmark.audit.programme.domain.Agreement;
import dev.proofmark.audit.programme.domain.ApplicationReview;
import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeEnd;
import dev.proofmark.audit.programme.domain.ProgrammeIdentity;
import dev.proofmark.audit.programme.domain.ProgrammeStatus;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.programme.domain.SurveillanceInterval;
import dev.proofmark.audit.programme.domain.Suspension;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code programme}; what other services told is stored as JSON. */
@Entity
@Table(name = "programme")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ProgrammeRow {

    @Id
    UUID id;

    @Column(name = "certification_id", updatable = false)
    UUID certificationId;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Column(name = "application_id", updatable = false)
    @Nullable UUID applicationId;

    @Column(name = "scheme_id", updatable = false)
    String schemeId;

    @Column(name = "scheme_version", updatable = false)
    int schemeVersion;

    @Enumerated(EnumType.STRING)
    ProgrammeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable ApplicationReview review;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Agreement agreement;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredCycles cycles;

    @Column(name = "surveillance_interval")
    int surveillanceInterval;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Suspension suspension;

    @Column(name = "ending")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable ProgrammeEnd end;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredAudits audits;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Programme programme, Instant now) {
        ProgrammeIdentity identity = programme.identity();
        id = identity.programmeId();
        certificationId = identity.certificationId();
        organisationId = identity.organisationId();
        applicationId = identity.applicationId();
        schemeId = identity.scheme().id();
        schemeVersion = identity.scheme().version();
        status = programme.status();
        review = programme.review();
        agreement = programme.agreement();
        cycles = new StoredCycles(programme.cycles());
        surveillanceInterval = programme.interval().months();
        suspension = programme.suspension();
        end = programme.end();
        audits = new StoredAudits(programme.audits());
        changedAt = now;
    }

    Programme toProgramme() {
        SchemeVersion scheme = new SchemeVersion(schemeId, schemeVersion);
        ProgrammeIdentity identity = new ProgrammeIdentity(id, certificationId, organisationId, applicationId, scheme);
        return new Programme(
                identity,
                review,
                agreement,
                cycles.cycles(),
                new SurveillanceInterval(surveillanceInterval),
                suspension,
                end,
                audits.audits(),
                version);
    }
}
