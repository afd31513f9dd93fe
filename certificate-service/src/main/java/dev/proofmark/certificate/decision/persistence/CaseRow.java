package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.CaseFacts;
import dev.proofmark.certificate.decision.domain.CertificationCase;
import dev.proofmark.certificate.decision.domain.Finding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is known of one certification, but for its findings, which have rows of their own. */
@Entity
@Table(name = "certification_case")
class CaseRow {
    @Id
    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @JdbcTypeCode(SqlTypes.JSON)
    CaseFacts facts;

    @Version
    long version;

    CertificationCase toCase(List<Finding> findings) {
        return new CertificationCase(certificationId, organisationId, facts.withFindings(findings));
    }
}
