package dev.proofmark.audit.deadline.messaging;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.audit.deadline.domain.DeadlineSubject;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import dev.proofmark.audit.deadline.usecase.DeadlineAnnouncements;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.audit.DeadlineKind;
import dev.proofmark.contracts.audit.DeadlineMissed;
import dev.proofmark.contracts.audit.DeadlineReminded;
import dev.proofmark.contracts.audit.SuspensionProposed;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;

/** Announces by the outbox. */
@ApplicationScoped
class DeadlineOutbox implements DeadlineAnnouncements {

    private final Outbox outbox;

    DeadlineOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> reminded(Deadline deadline, DeadlineStep step, CommandContext context) {
        DeadlineSubject subject = deadline.subject();
        DeadlineReminded reminded = new DeadlineReminded(
                deadline.id(),
                kind(subject),
                subject.subjectId(),
                subject.certificationId(),
                subject.organisationId(),
                deadline.dueOn(),
                Math.toIntExact(ChronoUnit.DAYS.between(context.today(), deadline.dueOn())),
                context.today());
        return outbox.append(Events.DEADLINE_REMINDED, subject.certificationId(), deadline.id(), reminded, context);
    }

    @Override
    public Uni<Void> missed(Deadline deadline, CommandContext context) {
        DeadlineSubject subject = deadline.subject();
        DeadlineMissed missed = new DeadlineMissed(
                deadline.id(),
                kind(subject),
                subject.subjectId(),
                subject.certificationId(),
                subject.organisationId(),
                deadline.dueOn(),
                context.today());
        return outbox.append(Events.DEADLINE_MISSED, subject.certificationId(), deadline.id(), missed, context);
    }

    @Override
    public Uni<Void> suspensionProposed(SuspensionProposal proposal, CommandContext context) {
        DeadlineSubject subject = proposal.subject();
        SuspensionProposed proposed = new SuspensionProposed(
                proposal.id(),
                proposal.deadlineId(),
                kind(subject),
                subject.certificationId(),
                subject.organisationId(),
                proposal.dueOn(),
                proposal.proposedOn());
        return outbox.append(Events.SUSPENSION_PROPOSED, subject.certificationId(), proposal.id(), proposed, context);
    }

    private static DeadlineKind kind(DeadlineSubject subject) {
        return DeadlineKind.valueOf(subject.kind().name());
    }
}
