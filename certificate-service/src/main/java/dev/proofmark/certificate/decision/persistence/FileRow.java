package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.CaseFacts;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.FileMatter;
import dev.proofmark.certificate.decision.domain.FileStatus;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.domain.Proposal;
import dev.proofmark.certificate.decision.domain.TechnicalReview;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One certification file. */
@Entity
@Table(name = "certification_file")
class FileRow {
    @Id
    UUID id;

    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DecisionKind kind;

    @Column(name = "certificate_id")
    UUID certificateId;

    UUID occasion;

    @Column(name = "cycle_since")
    LocalDate cycleSince;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    FileStatus status;

    /** What it was decided on; null while it is open. */
    @JdbcTypeCode(SqlTypes.JSON)
    CaseFacts facts;

    /** The case's version at that moment. */
    @Column(name = "case_version")
    Long caseVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    TechnicalReview review;

    @JdbcTypeCode(SqlTypes.JSON)
    Proposal proposal;

    @Version
    long version;

    static FileRow of(CertificationFile file) {
        FileRow row = new FileRow();
        row.id = file.id();
        row.certificationId = file.certificationId();
        row.organisationId = file.organisationId();
        row.kind = file.kind();
        row.certificateId = file.matter().certificateId();
        row.occasion = file.matter().occasion();
        row.cycleSince = file.matter().cycleSince();
        row.status = file.status();
        row.review = file.review();
        row.proposal = file.proposal();
        return row;
    }

    /** The file as its case stands; whatever the case learns is a new version of an open file. */
    CertificationFile toFile(CaseRow of, List<Finding> findings) {
        return new CertificationFile(
                id,
                certificationId,
                organisationId,
                new FileMatter(kind, certificateId, occasion, cycleSince),
                status,
                facts == null ? of.facts.withFindings(findings) : facts,
                review,
                proposal,
                versionWith(of));
    }

    void take(CertificationFile file, CaseRow of) {
        status = file.status();
        review = file.review();
        proposal = file.proposal();
        if (status.decided()) {
            facts = file.facts();
            caseVersion = of.version;
        }
    }

    long versionWith(CaseRow of) {
        return version + (caseVersion == null ? of.version : caseVersion);
    }
}
