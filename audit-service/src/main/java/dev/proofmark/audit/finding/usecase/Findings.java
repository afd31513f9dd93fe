package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The findings that there are; within the session or transaction under way. */
public interface Findings {

    Uni<Optional<Finding>> find(UUID id);

    Uni<Finding> add(Finding finding, Instant now);

    /** Stores the changed finding; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<Finding> save(Finding finding, Instant now);

    /** All of one audit, in the order of their ids. */
    Uni<List<Finding>> ofAudit(UUID auditId);

    /** A part of one audit's: one row more than the page has, in the order of their ids. */
    Uni<List<Finding>> ofAudit(UUID auditId, PageRequest page);
}
