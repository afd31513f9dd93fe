package dev.proofmark.audit.report.persistence;

import dev.proofmark.audit.report.domain.ReportDraft;
import dev.proofmark.audit.report.domain.ReportStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code report_draft}; versions begin at 1, since 0 is what an unwritten draft has. */
@Entity
@Table(name = "report_draft")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ReportDraftRow {

    static final long FIRST_VERSION = 1;

    @Id
    @Column(name = "audit_id")
    UUID auditId;

    @JdbcTypeCode(SqlTypes.JSON)
    ReportStatement statement;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(ReportDraft draft, String by, Instant now) {
        auditId = draft.auditId();
        statement = draft.statement();
        changedBy = by;
        changedAt = now;
    }

    ReportDraft toDraft() {
        return new ReportDraft(auditId, statement, version);
    }
}
