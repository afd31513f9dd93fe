package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.FileStatus;
import dev.proofmark.certificate.decision.domain.TechnicalReview;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
    FileStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredFacts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    TechnicalReview review;

    @Version
    long version;
}
