package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes a step of a deadline: a reminder, or that the day has passed, with the proposal to suspend where a legal day of
 * the cycle was missed. Each step is taken once for each day, which the database holds.
 */
@ApplicationScoped
public class TakeStep {

    private final DeadlineRows rows;
    private final DeadlineAnnouncements announcements;
    private final List<MissedDeadlines> followers;

    public TakeStep(DeadlineRows rows, DeadlineAnnouncements announcements, @All List<MissedDeadlines> followers) {
        this.rows = rows;
        this.announcements = announcements;
        this.followers = followers;
    }

    /** The deadline after the step. */
    Uni<Deadline> handle(Deadline deadline, DeadlineStep step, CommandContext context) {
        return rows.taken(deadline, step, context.now())
                .chain(() -> step.isReminder()
                        ? announcements.reminded(deadline, step, context).replaceWith(deadline)
                        : miss(deadline.missed(), context));
    }

    private Uni<Deadline> miss(Deadline missed, CommandContext context) {
        return rows.save(missed, context.now())
                .chain(() -> announcements.missed(missed, context))
                .chain(() -> missed.subject().kind().proposesSuspension()
                        ? propose(SuspensionProposal.of(Ids.next(), missed, context.today()), context)
                        : Uni.createFrom().voidItem())
                .chain(() -> tellFollowers(missed, context))
                .replaceWith(missed);
    }

    private Uni<Void> propose(SuspensionProposal proposal, CommandContext context) {
        return rows.propose(proposal).chain(() -> announcements.suspensionProposed(proposal, context));
    }

    private Uni<Void> tellFollowers(Deadline missed, CommandContext context) {
        Uni<Void> told = Uni.createFrom().voidItem();
        for (MissedDeadlines follower : followers) {
            told = told.chain(() -> follower.missed(missed, context));
        }
        return told;
    }
}
