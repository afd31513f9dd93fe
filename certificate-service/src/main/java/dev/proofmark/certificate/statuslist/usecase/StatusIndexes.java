package dev.proofmark.certificate.statuslist.usecase;

import dev.proofmark.certificate.statuslist.domain.StatusIndex;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** The places of revisions in status lists, each drawn once. */
public interface StatusIndexes {

    /**
     * The place of a revision: the one that it has, else a free one, drawn at random in the transaction under way. Lists
     * are closed at half load, so that a draw finds one.
     */
    Uni<StatusIndex> allocate(UUID certificateId, int revision);

    /** Empty of revisions that were published before there were lists, and of imported ones. */
    Uni<Optional<StatusIndex>> find(UUID certificateId, int revision);
}
