package dev.proofmark.audit.report.usecase;

import dev.proofmark.audit.report.domain.ReportComment;
import dev.proofmark.audit.report.domain.ReportDraft;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The drafts that there are, with what the team says of them. */
public interface Drafts {

    /** The draft of an audit's report; an empty one where nothing was written. */
    Uni<ReportDraft> ofAudit(UUID auditId);

    /** Stores the changed draft; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<ReportDraft> save(ReportDraft draft, String changedBy, Instant now);

    /** Oldest first. */
    Uni<List<ReportComment>> comments(UUID auditId);

    Uni<ReportComment> add(ReportComment comment);
}
