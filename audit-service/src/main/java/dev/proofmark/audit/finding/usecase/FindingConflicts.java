package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.FindingConflict;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What devices have sent for findings of which they don't have the say. */
public interface FindingConflicts {

    Uni<Optional<FindingConflict>> find(UUID id);

    /** The open ones of these findings. */
    Uni<List<FindingConflict>> open(Collection<UUID> findingIds);

    /** How many of an audit are open. */
    Uni<Long> openOf(UUID auditId);

    /** Those of an audit, resolved ones too: one row more than the page has, in the order of their ids. */
    Uni<List<FindingConflict>> ofAudit(UUID auditId, PageRequest page);

    /** Stores new and changed ones. */
    Uni<Void> store(List<FindingConflict> conflicts);
}
