package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.report.domain.ReportComment;
import dev.proofmark.audit.report.domain.ReportDraft;
import java.util.List;

/**
 * A draft with what belongs to it.
 *
 * @param content what the report would say now, as canonical JSON
 */
public record SeenDraft(ReportDraft draft, String content, List<ReportComment> comments) {

    public SeenDraft {
        comments = List.copyOf(comments);
    }
}
