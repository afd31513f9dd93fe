package dev.proofmark.platform.commands;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/**
 * What is to happen at an instant of the business clock: reminders, missed dates, ends. Whatever is due is done in the
 * order of its instants, once, by any instance, with its own instant as the present: done late, after an outage or a
 * journey, it has the effect that it would have had then.
 */
public interface BusinessDue {

    /**
     * Has something done at that instant, in the transaction under way; what was set for the same subject is moved.
     *
     * @param kind whose work it is: the name of one {@link BusinessDueHandler}
     * @param subject id of what it is about
     */
    Uni<Void> set(String kind, UUID subject, Instant dueAt, CommandContext context);

    /** Takes back what was set, in the transaction under way; nothing happens where nothing is set. */
    Uni<Void> lift(String kind, UUID subject);
}
