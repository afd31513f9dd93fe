package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineStatus;
import dev.proofmark.audit.deadline.domain.DeadlineSubject;
import dev.proofmark.platform.commands.BusinessDue;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Days are set, met and lifted by what happens in the other features, in the transaction in which it happens. The next
 * step is taken off the due work first: whoever is about to take it is waited for, so that nobody waits in a circle.
 */
@ApplicationScoped
public class Deadlines {

    static final String DUE = "deadline";

    private final DeadlineRows rows;
    private final BusinessDue due;
    private final Calendar calendar;
    private final TakeStep takeStep;

    public Deadlines(DeadlineRows rows, BusinessDue due, Calendar calendar, TakeStep takeStep) {
        this.rows = rows;
        this.due = due;
        this.calendar = calendar;
        this.takeStep = takeStep;
    }

    /** Has something done by a day, or by another day than before; what is done or lifted stays so. */
    public Uni<Void> set(DeadlineSubject subject, LocalDate day, CommandContext context) {
        LocalDate dueOn = calendar.lastDay(subject.kind(), day);
        return rows.idOf(subject.kind(), subject.subjectId())
                .chain(known -> known.map(id -> change(id, deadline -> deadline.moved(dueOn, context.today()), context))
                        .orElseGet(() -> begin(Deadline.open(Ids.next(), subject, dueOn, context.today()), context)));
    }

    /** It was done today. */
    public Uni<Void> meet(DeadlineKind kind, UUID subjectId, CommandContext context) {
        return settle(kind, subjectId, deadline -> deadline.met(context.today()), context);
    }

    /** It has no object any more. */
    public Uni<Void> lift(DeadlineKind kind, UUID subjectId, CommandContext context) {
        return settle(kind, subjectId, deadline -> deadline.lifted(context.today()), context);
    }

    /** Nothing of the certification has to be done any more: it is withdrawn, or has gone elsewhere. */
    public Uni<Void> liftAll(UUID certificationId, CommandContext context) {
        return rows.unsettled(certificationId).chain(ids -> liftAll(ids, context));
    }

    private Uni<Void> liftAll(List<UUID> ids, CommandContext context) {
        Uni<Void> lifted = Uni.createFrom().voidItem();
        for (UUID id : ids) {
            lifted = lifted.chain(() -> change(id, deadline -> deadline.lifted(context.today()), context));
        }
        return lifted;
    }

    private Uni<Void> settle(
            DeadlineKind kind, UUID subjectId, UnaryOperator<Deadline> settled, CommandContext context) {
        return rows.idOf(kind, subjectId)
                .chain(known -> known.map(id -> change(id, settled, context))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> begin(Deadline deadline, CommandContext context) {
        return rows.save(deadline, context.now()).chain(() -> expect(deadline, context));
    }

    private Uni<Void> change(UUID id, UnaryOperator<Deadline> changed, CommandContext context) {
        return due.lift(DUE, id)
                .chain(() -> rows.findForChange(id))
                .map(Optional::orElseThrow)
                .chain(known -> reported(known, context))
                .chain(known -> store(known, changed.apply(known), context));
    }

    /** A day that has passed without anybody's noticing is reported before anything else is made of it. */
    private Uni<Deadline> reported(Deadline known, CommandContext context) {
        boolean unnoticed =
                known.status() == DeadlineStatus.OPEN && context.today().isAfter(known.dueOn());
        return unnoticed
                ? takeStep.handle(known, calendar.steps(known).getLast(), context)
                : Uni.createFrom().item(known);
    }

    private Uni<Void> store(Deadline known, Deadline changed, CommandContext context) {
        if (changed.equals(known)) {
            return expect(known, context);
        }
        return rows.save(changed, context.now())
                .chain(() -> expect(changed, context))
                .chain(() -> changed.status() == DeadlineStatus.MISSED && changed.settledOn() == null
                        ? Uni.createFrom().voidItem()
                        : rows.settleProposal(changed.id(), context.today()));
    }

    /** Has the next step taken when it comes. */
    private Uni<Void> expect(Deadline deadline, CommandContext context) {
        if (deadline.status() != DeadlineStatus.OPEN) {
            return Uni.createFrom().voidItem();
        }
        return DeadlineExpectation.next(deadline, calendar, context)
                .map(instant -> due.set(DUE, deadline.id(), instant, context))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
