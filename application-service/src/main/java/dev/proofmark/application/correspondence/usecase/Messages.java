package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Message;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages that were written; within the session or transaction under way. */
public interface Messages {

    /**
     * Adds a message, which waits to be sent from the commit on.
     *
     * @param correlationId of the request that led to it
     */
    Uni<Void> add(Message message, String correlationId);

    Uni<Optional<Message>> find(UUID id);

    /** One row more than the page has, in the order of their ids. */
    Uni<List<Message>> about(UUID certificationId, PageRequest page);
}
