package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.Finding;
import dev.proofmark.audit.programme.usecase.Viewer;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The findings that there are; within the session or transaction under way. */
public interface Findings {

    Uni<Optional<Finding>> find(UUID id);

    /**
     * Takes the right to make these findings, or to change what they say, until the transaction ends; then those of them
     * that there are, held still. It is taken in the order of ids, so that no two wait for each other.
     */
    Uni<List<Finding>> claim(Collection<UUID> ids);

    Uni<Finding> add(Finding finding, Instant now);

    /** Stores the changed finding; the answer has its new version. Fails if another command was faster (I-53). */
    Uni<Finding> save(Finding finding, Instant now);

    /** Stores many at once, new and changed ones, by the end of the transaction at the latest. */
    Uni<Void> store(List<Finding> added, List<Finding> changed, Instant now);

    /** All of one audit, in the order of their ids. */
    Uni<List<Finding>> ofAudit(UUID auditId);

    /** A part of one audit's: one row more than the page has, in the order of their ids. */
    Uni<List<Finding>> ofAudit(UUID auditId, PageRequest page);

    /** Those of these ids that belong to the certification, but to another of its audits. */
    Uni<List<Finding>> ofOtherAudits(UUID certificationId, UUID auditId, Collection<UUID> ids);

    /** Those that the viewer sees and asks for, one row more than the page has, in the order of their ids. */
    Uni<List<Finding>> visible(Viewer viewer, FindingFilter filter, PageRequest page);

    /** Those of which something is due on that day or before, one row more than the page has, in the order of their ids. */
    Uni<List<Finding>> dueBy(LocalDate day, PageRequest page);
}
