package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.DecisionOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One decision; grants and triggers of the table refuse every change (I-20). */
@Entity
@Immutable
@Table(name = "certification_decision")
class DecisionRow {
    @Id
    UUID id;

    @Column(name = "file_id")
    UUID fileId;

    @Column(name = "certification_id")
    UUID certificationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DecisionKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DecisionOutcome outcome;

    String rationale;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Column(name = "reviewed_by")
    String reviewedBy;

    @Column(name = "file_version")
    long fileVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    DecisionInputs inputs;
}
