package dev.proofmark.certificate.grievance.messaging;

import dev.proofmark.certificate.grievance.domain.Concern;
import dev.proofmark.certificate.grievance.domain.Grievance;
import dev.proofmark.certificate.grievance.domain.Step;
import dev.proofmark.certificate.grievance.domain.Subject;
import dev.proofmark.certificate.grievance.usecase.GrievanceAnnouncements;
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
        UUID id = grievance.id();
        return switch (grievance.kind()) {
            case COMPLAINT ->
                outbox.append(
                        Events.COMPLAINT_RECEIVED,
                        id,
                        id,
                        new ComplaintReceived(
                                id,
                                concern(subject),
                                subject.certificationId(),
                                subject.organisationId(),
                                context.today()),
                        context);
            case APPEAL ->
                outbox.append(
                        Events.APPEAL_RECEIVED,
                        ofAppeal(subject.certificationId()),
                        id,
                        new AppealReceived(
                                id,
                                ofAppeal(subject.decisionId()),
                                ofAppeal(subject.certificationId()),
                                ofAppeal(subject.organisationId()),
                                context.today()),
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
        UUID id = grievance.id();
        Conclusion conclusion = Conclusion.valueOf(decided.conclusion().name());
        Consequence consequence = Consequence.valueOf(decided.consequence().name());
        return switch (grievance.kind()) {
            case COMPLAINT ->
                outbox.append(
                        Events.COMPLAINT_DECIDED,
                        id,
                        id,
                        new ComplaintDecided(
                                id,
                                concern(subject),
                                subject.certificationId(),
                                subject.organisationId(),
                                conclusion,
                                consequence,
                                context.today()),
                        context);
            case APPEAL ->
                outbox.append(
                        Events.APPEAL_DECIDED,
                        ofAppeal(subject.certificationId()),
                        id,
                        new AppealDecided(
                                id,
                                ofAppeal(subject.decisionId()),
                                ofAppeal(subject.certificationId()),
                                ofAppeal(subject.organisationId()),
                                conclusion,
                                consequence,
                                context.today()),
                        context);
        };
    }

    private Uni<Void> closed(Grievance grievance, CommandContext context) {
        Subject subject = grievance.subject();
        UUID id = grievance.id();
        return switch (grievance.kind()) {
            case COMPLAINT ->
                outbox.append(
                        Events.COMPLAINT_CLOSED,
                        id,
                        id,
                        new ComplaintClosed(
                                id,
                                concern(subject),
                                subject.certificationId(),
                                subject.organisationId(),
                                ending(grievance),
                                context.today()),
                        context);
            case APPEAL ->
                outbox.append(
                        Events.APPEAL_CLOSED,
                        ofAppeal(subject.certificationId()),
                        id,
                        new AppealClosed(
                                id,
                                ofAppeal(subject.decisionId()),
                                ofAppeal(subject.certificationId()),
                                ofAppeal(subject.organisationId()),
                                ending(grievance),
                                context.today()),
                        context);
        };
    }

    private static Ending ending(Grievance grievance) {
        return grievance
                .last(Step.Decided.class)
                .map(entry -> ((Step.Decided) entry.step()).conclusion())
                .map(conclusion -> Ending.valueOf(conclusion.name()))
                .orElse(Ending.REJECTED);
    }

    private static ComplaintConcern concern(Subject subject) {
        return subject.concern() == Concern.OWN_ACTIVITIES
                ? ComplaintConcern.OWN_ACTIVITIES
                : ComplaintConcern.CERTIFIED_CLIENT;
    }

    private static <T> T ofAppeal(@Nullable T value) {
        return Objects.requireNonNull(value, "an appeal names its decision");
    }
}
