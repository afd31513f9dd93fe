package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of deadlines. */
public interface DeadlineAnnouncements {

    Uni<Void> reminded(Deadline deadline, DeadlineStep step, CommandContext context);

    Uni<Void> missed(Deadline deadline, CommandContext context);

    Uni<Void> suspensionProposed(SuspensionProposal proposal, CommandContext context);
}
