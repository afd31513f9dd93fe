package dev.proofmark.application.quotation.persistence;

import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code determined_audit_time}. */
@Entity
@Table(name = "determined_audit_time")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class AuditTimeRow {

    @Id
    @Column(name = "application_id")
    UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    AuditTimeBasis basis;
}
