package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What another feature does once a day has passed. Every bean of this type is found by itself. */
public interface MissedDeadlines {

    /** Follows a missed deadline up, in its transaction; whoever has nothing to do with its kind does nothing. */
    Uni<Void> missed(Deadline deadline, CommandContext context);
}
