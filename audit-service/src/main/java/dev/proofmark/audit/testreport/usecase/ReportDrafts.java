package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.testreport.domain.ReportDraft;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What laboratories write for reports that are not issued yet. */
public interface ReportDrafts {

    /** One that says nothing, if nobody has written. */
    Uni<ReportDraft> of(UUID evaluationId);

    /** Stores a changed one. Fails if another command was faster (I-53). */
    Uni<ReportDraft> save(ReportDraft draft);
}
