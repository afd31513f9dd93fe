package dev.proofmark.platform.commands;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Does due work of one kind. Every bean of this type is found by itself; there is one for a kind. */
public interface BusinessDueHandler {

    /** The name under which the work is set. */
    String kind();

    /**
     * Does what is due, in one transaction with everything that it changes and tells. A failure rolls back and is tried
     * again later.
     *
     * @param context the service acts by itself; its present is the instant that the work was due at
     */
    Uni<Void> handle(UUID subject, CommandContext context);
}
