package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.FactStamp;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.domain.FindingGrade;
import dev.proofmark.certificate.decision.domain.FindingStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a case knows of one finding. */
@Entity
@Table(name = "case_finding")
class CaseFindingRow {

    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    FindingGrade grade;

    String requirement;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    FindingStatus status;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "told_by")
    UUID toldBy;

    /** Which finding of which certification. */
    @Embeddable
    record Id(
            @Column(name = "certification_id") UUID certificationId,
            @Column(name = "finding_id") UUID findingId) {}

    void take(Finding finding) {
        grade = finding.grade();
        requirement = finding.requirement();
        status = finding.status();
        toldAt = finding.asOf().time();
        toldBy = finding.asOf().eventId();
    }

    Finding toFinding() {
        return new Finding(id.findingId(), grade, requirement, status, new FactStamp(toldAt, toldBy));
    }
}
