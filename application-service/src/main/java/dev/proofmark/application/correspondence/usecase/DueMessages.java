package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Letter;
import dev.proofmark.application.correspondence.domain.Sending;
import dev.proofmark.application.person.domain.Language;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Messages still to be sent. Leases run by the database's own clock. */
public interface DueMessages {

    /**
     * A message that is ours to send until the lease ends.
     *
     * @param lease proves that it is still ours
     * @param occasionId what it was written for
     * @param attempts how many there were, with this one
     */
    record Due(
            UUID id,
            UUID lease,
            UUID occasionId,
            UUID organisationId,
            String personId,
            Language language,
            Letter letter,
            int attempts,
            String correlationId) {}

    /** Takes the longest-due message that nobody works on; commits by itself. */
    Uni<Optional<Due>> claim();

    /** Writes down what became of the attempt, unless the lease has passed on; commits by itself. */
    Uni<Void> record(Due due, Sending sending);
}
