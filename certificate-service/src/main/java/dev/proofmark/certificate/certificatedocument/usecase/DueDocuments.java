package dev.proofmark.certificate.certificatedocument.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents still to be made. Leases run by the database's own clock. */
public interface DueDocuments {
    /**
     * A document that is ours to make until the lease ends.
     *
     * @param lease proves that it is still ours
     */
    record Due(
            UUID certificateId,
            UUID lease,
            String correlationId,
            @Nullable String traceparent) {}

    /** Takes the longest-due document that nobody works on; commits by itself. */
    Uni<Optional<Due>> claim();

    /**
     * Strikes it off in the transaction under way.
     *
     * @return whether it was still ours; if not, somebody else makes it
     */
    Uni<Boolean> done(Due due);

    /** Gives it back to be tried again later, the later the more often it failed; commits by itself. */
    Uni<Void> failed(Due due, String reason);
}
