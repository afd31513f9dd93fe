package dev.proofmark.audit.report.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.proofmark.audit.report.domain.ReportComment;
import dev.proofmark.audit.report.usecase.SeenDraft;
import dev.proofmark.platform.rules.FieldRefusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report before its issue.
 *
 * @param missing pointers to the essentials that are still to be said
 * @param content what the report would say now
 */
public record DraftView(
        UUID auditId,
        long version,
        List<String> missing,
        List<CommentView> comments,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String content) {

    /** What somebody of the team said. */
    public record CommentView(UUID id, String section, String text, String by, Instant at) {}

    static DraftView of(SeenDraft seen) {
        return new DraftView(
                seen.draft().auditId(),
                seen.draft().version(),
                seen.draft().statement().missing().stream()
                        .map(FieldRefusal::pointer)
                        .toList(),
                seen.comments().stream().map(DraftView::of).toList(),
                seen.content());
    }

    static CommentView of(ReportComment comment) {
        return new CommentView(comment.commentId(), comment.section(), comment.text(), comment.by(), comment.at());
    }
}
