package dev.proofmark.audit.testreport.persistence;

import dev.proofmark.audit.testreport.domain.Amendment;
import dev.proofmark.audit.testreport.domain.ReportDraft;
import dev.proofmark.audit.testreport.domain.TestStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code test_report_draft}; versions begin at 1, since 0 is what an unwritten draft has. */
@Entity
@Table(name = "test_report_draft")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class TestReportDraftRow {

    static final long FIRST_VERSION = 1;

    @Id
    @Column(name = "evaluation_id")
    UUID evaluationId;

    @JdbcTypeCode(SqlTypes.JSON)
    TestStatement statement;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Amendment amends;

    @Column(name = "changed_by")
    @Nullable String changedBy;

    @Column(name = "changed_at")
    @Nullable Instant changedAt;

    @Version
    long version;

    void take(ReportDraft draft) {
        evaluationId = draft.evaluationId();
        statement = draft.statement();
        amends = draft.amends();
        changedBy = draft.changedBy();
        changedAt = draft.changedAt();
    }

    ReportDraft toDraft() {
        return new ReportDraft(evaluationId, statement, amends, changedBy, changedAt, version);
    }
}
