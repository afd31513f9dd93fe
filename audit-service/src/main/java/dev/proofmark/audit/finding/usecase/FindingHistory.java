package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.finding.domain.FindingRevision;
import dev.proofmark.audit.finding.domain.Reception.Sender;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every content that findings had or were to have; entries are added and never changed. */
public interface FindingHistory {

    /** Adds them at the end of the transaction under way: nothing in it reads them. */
    Uni<Void> add(List<FindingRevision> revisions, Instant now);

    /** The highest revision that each device has sent of these findings. */
    Uni<Map<Sender, Integer>> highest(Collection<UUID> findingIds);

    /** All of one finding, oldest first. */
    Uni<List<FindingRevision>> ofFinding(UUID findingId);
}
