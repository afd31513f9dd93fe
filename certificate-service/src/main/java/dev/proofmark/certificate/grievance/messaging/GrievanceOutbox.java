package dev.proofmark.certificate.grievance.messaging;

import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.Step;
import dev.proofmark.certificate.grievance.domain.Subject;
import dev.proofmark.certificate.grievance.usecase.GrievanceAnnouncements;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.grievance.AppealClosed;
import dev.proofmark.contracts.grievance.AppealDecided;
import dev.proofmark.contracts.grievance.AppealReceived;
import dev.proofmark.contracts.grievance.ComplaintClosed;
import dev.proofmark.contracts.grievance.ComplaintConcern;
import dev.proofmark.contracts.grievance.ComplaintDecided;
import dev.proofmark.contracts.grievance.ComplaintReceived;
import dev.proofmark.contracts.grievance.Conclusion;
import dev.proofmark.contracts.grievance.Consequence;
import dev.proofmark.contracts.grievance.Ending;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Announces by the outbox: complaints under their own id, appeals under their certification's, as all that happens to it. */
@ApplicationScoped
class GrievanceOutbox implements GrievanceAnnouncements {
    private final Outbox outbox;

    GrievanceOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> received(Grievance grievance, CommandContext context) {
        Subject subject = grievance.subject();
        return switch (grievance.kind()) {
            case COMPLAINT ->
                ofComplaint(
                        Events.COMPLAINT_RECEIVED,
                        new ComplaintReceived(
                                grievance.id(),
                                concern(subject),
                                subject.certificationId(),
                                subject.organisationId(),
                                context.today()),
                        grievance,
                        context);
            case APPEAL ->
                ofAppeal(
                        Events.APPEAL_RECEIVED,
                        new AppealReceived(
                                grievance.id(),
                                named(subject.decisionId()),
                                named(subject.certificationId()),
                                named(subject.organisationId()),
                                context.today()),
                        grievance,
                        context);
        };
    }

    @Override
    public Uni<Void> taken(Step step, Grievance grievance, CommandContext context) {
        return switch (step) {
            case Step.Decided decided -> decided(decided, grievance, context);
            case Step.Closed _ -> closed(grievance, context);
            case Step.Acknowledged _,
                    Step.Validated _,
                    Step.Rejected _,
                    Step.Assigned _,
                    Step.Referred _,
                    Step.Answered _,
                    Step.Noted _,
                    Step.ProgressReported _,
                    Step.Notified _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> decided(Step.Decided decided, Grievance grievance, CommandContext context) {
        Subject subject = grievance.subject();
        Conclusion conclusion = Conclusion.valueOf(decided.conclusion().name());
        Consequence consequence = Consequence.valueOf(decided.consequence().name());
        return switch (grievance.kind()) {
            case COMPLAINT ->
                ofComplaint(
                        Events.COMPLAINT_DECIDED,
                        new ComplaintDecided(
                                grievance.id(),
                                concern(subject),
                                subject.certificationId(),
                                subject.organisationId(),
                                conclusion,
                                consequence,
                                context.today()),
                        grievance,
                        context);
            case APPEAL ->
                ofAppeal(
                        Events.APPEAL_DECIDED,
                        new AppealDecided(
                                grievance.id(),
                                named(subject.decisionId()),
                                named(subject.certificationId()),
                                named(subject.organisationId()),
                                conclusion,
                                consequence,
                                context.today()),
                        grievance,
                        context);
        };
    }

    private Uni<Void> closed(Grievance grievance, CommandContext context) {
        Subject subject = grievance.subject();
        return switch (grievance.kind()) {
            case COMPLAINT ->
                ofComplaint(
                        Events.COMPLAINT_CLOSED,
                        new ComplaintClosed(
                                grievance.id(),
                                concern(subject),
                                subject.certificationId(),
                                subject.organisationId(),
                                ending(grievance),
                                context.today()),
                        grievance,
                        context);
            case APPEAL ->
                ofAppeal(
                        Events.APPEAL_CLOSED,
                        new AppealClosed(
                                grievance.id(),
                                named(subject.decisionId()),
                                named(subject.certificationId()),
                                named(subject.organisationId()),
                                ending(grievance),
                                context.today()),
                        grievance,
                        context);
        };
    }

    private <T> Uni<Void> ofComplaint(EventType<T> type, T data, Grievance complaint, CommandContext context) {
        return outbox.append(type, complaint.id(), complaint.id(), data, context);
    }

    private <T> Uni<Void> ofAppeal(EventType<T> type, T data, Grievance appeal, CommandContext context) {
        return outbox.append(type, named(appeal.subject().certificationId()), appeal.id(), data, context);
    }

    private static Ending ending(Grievance grievance) {
        return grievance
                .last(Step.Decided.class)
                .map(entry -> ((Step.Decided) entry.step()).conclusion())
                .map(conclusion -> Ending.valueOf(conclusion.name()))
                .orElse(Ending.REJECTED);
    }

    private static ComplaintConcern concern(Subject subject) {
        return switch (subject.concern()) {
            case OWN_ACTIVITIES -> ComplaintConcern.OWN_ACTIVITIES;
            case CERTIFIED_CLIENT -> ComplaintConcern.CERTIFIED_CLIENT;
            case DECISION -> throw new IllegalArgumentException("appeals alone are about decisions");
        };
    }

    private static UUID named(@Nullable UUID id) {
        return Objects.requireNonNull(id, "an appeal names its decision");
    }
}
