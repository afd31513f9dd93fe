package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineStatus;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.platform.commands.BusinessDue;
import dev.proofmark.platform.commands.BusinessDueHandler;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes the step of a deadline that is due, and has the next one taken when it comes. */
@ApplicationScoped
public class PassDeadline implements BusinessDueHandler {

    private final DeadlineRows rows;
    private final BusinessDue due;
    private final Calendar calendar;
    private final TakeStep takeStep;

    public PassDeadline(DeadlineRows rows, BusinessDue due, Calendar calendar, TakeStep takeStep) {
        this.rows = rows;
        this.due = due;
        this.calendar = calendar;
        this.takeStep = takeStep;
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
        return step.map(each -> takeStep.handle(deadline, each, context))
                .orElseGet(() -> Uni.createFrom().item(deadline))
                .chain(() -> expectNext(deadline, steps, context));
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
