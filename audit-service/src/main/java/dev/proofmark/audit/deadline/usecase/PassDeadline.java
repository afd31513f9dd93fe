package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineStatus;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import dev.proofmark.platform.commands.BusinessDue;
import dev.proofmark.platform.commands.BusinessDueHandler;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the step of a deadline that is due: a reminder, or that the day has passed, with the proposal to suspend where a
 * legal day of the cycle was missed. Each step is taken once for each day, which the database holds.
 */
@ApplicationScoped
public class PassDeadline implements BusinessDueHandler {

    private final DeadlineRows rows;
    private final BusinessDue due;
    private final Calendar calendar;
    private final DeadlineAnnouncements announcements;
    private final List<MissedDeadlines> followers;

    public PassDeadline(
            DeadlineRows rows,
            BusinessDue due,
            Calendar calendar,
            DeadlineAnnouncements announcements,
            @All List<MissedDeadlines> followers) {
        this.rows = rows;
        this.due = due;
        this.calendar = calendar;
        this.announcements = announcements;
        this.followers = followers;
    }

    @Override
    public String kind() {
        return Deadlines.DUE;
    }

    @Override
    public Uni<Void> handle(UUID id, CommandContext context) {
        return rows.findForChange(id)
                .chain(found -> found.filter(deadline -> deadline.status() == DeadlineStatus.OPEN)
                        .map(deadline -> pass(deadline, context))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> pass(Deadline deadline, CommandContext context) {
        List<DeadlineStep> steps = calendar.steps(deadline);
        Optional<DeadlineStep> step = steps.stream()
                .filter(each -> calendar.instant(each).equals(context.now()))
                .findFirst();
        return step.map(each -> take(deadline, each, context))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> expectNext(deadline, steps, context));
    }

    private Uni<Void> take(Deadline deadline, DeadlineStep step, CommandContext context) {
        return rows.taken(deadline, step, context.now())
                .chain(() -> step.isReminder()
                        ? announcements.reminded(deadline, step, context)
                        : miss(deadline.missed(), context));
    }

    private Uni<Void> miss(Deadline missed, CommandContext context) {
        return rows.save(missed, context.now())
                .chain(() -> announcements.missed(missed, context))
                .chain(() -> missed.subject().kind().proposesSuspension()
                        ? propose(SuspensionProposal.of(Ids.next(), missed, context.today()), context)
                        : Uni.createFrom().voidItem())
                .chain(() -> tellFollowers(missed, context));
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

    private Uni<Void> expectNext(Deadline deadline, List<DeadlineStep> steps, CommandContext context) {
        return steps.stream()
                .map(calendar::instant)
                .filter(at -> at.isAfter(context.now()))
                .findFirst()
                .map(next -> due.set(Deadlines.DUE, deadline.id(), next, context))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
