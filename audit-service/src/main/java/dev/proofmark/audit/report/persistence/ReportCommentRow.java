package dev.proofmark.audit.report.persistence;

import dev.proofmark.audit.report.domain.ReportComment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code report_comment}. */
@Entity
@Immutable
@Table(name = "report_comment")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ReportCommentRow {

    @Id
    UUID id;

    @Column(name = "audit_id")
    UUID auditId;

    String section;

    String text;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    static ReportCommentRow of(ReportComment comment) {
        ReportCommentRow row = new ReportCommentRow();
        row.id = comment.commentId();
        row.auditId = comment.auditId();
        row.section = comment.section();
        row.text = comment.text();
        row.madeBy = comment.by();
        row.madeAt = comment.at();
        return row;
    }

    ReportComment toComment() {
        return new ReportComment(id, auditId, section, text, madeBy, madeAt);
    }
}
