package dev.proofmark.audit.evaluation.messaging;

import static java.util.Objects.requireNonNull;

import dev.proofmark.audit.evaluation.domain.Assignment;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationConclusion;
import dev.proofmark.audit.evaluation.domain.EvaluationEvent;
import dev.proofmark.audit.evaluation.domain.EvaluationIdentity;
import dev.proofmark.audit.evaluation.domain.Receipt;
import dev.proofmark.audit.evaluation.usecase.EvaluationAnnouncements;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.evaluation.EvaluationAssigned;
import dev.proofmark.contracts.evaluation.EvaluationConcluded;
import dev.proofmark.contracts.evaluation.EvaluationMember;
import dev.proofmark.contracts.evaluation.EvaluationOpened;
import dev.proofmark.contracts.evaluation.EvaluationRecommendation;
import dev.proofmark.contracts.evaluation.EvaluationRole;
import dev.proofmark.contracts.evaluation.TestItemReceived;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Announces by the outbox; the key is the certification, so that everything about one arrives in order. */
@ApplicationScoped
class EvaluationOutbox implements EvaluationAnnouncements {

    private final Outbox outbox;

    EvaluationOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(EvaluationEvent event, Evaluation evaluation, CommandContext context) {
        return switch (event) {
            case EvaluationEvent.Opened opened ->
                append(Events.EVALUATION_OPENED, opened(evaluation), evaluation, context);
            case EvaluationEvent.Assigned assigned ->
                append(Events.EVALUATION_ASSIGNED, assigned(evaluation), evaluation, context);
            case EvaluationEvent.ItemReceived received ->
                append(Events.TEST_ITEM_RECEIVED, received(evaluation), evaluation, context);
            case EvaluationEvent.Concluded concluded ->
                append(Events.EVALUATION_CONCLUDED, concluded(evaluation), evaluation, context);
        };
    }

    private <T> Uni<Void> append(EventType<T> type, T data, Evaluation evaluation, CommandContext context) {
        return outbox.append(type, evaluation.identity().certificationId(), evaluation.id(), data, context);
    }

    private static EvaluationOpened opened(Evaluation evaluation) {
        EvaluationIdentity identity = evaluation.identity();
        var scheme = evaluation.agreed().scheme();
        return new EvaluationOpened(
                identity.evaluationId(),
                identity.certificationId(),
                identity.organisationId(),
                identity.applicationId(),
                new SchemeReference(scheme.id(), scheme.version()),
                evaluation.agreed().product().sha256(),
                evaluation.openedOn());
    }

    private static EvaluationAssigned assigned(Evaluation evaluation) {
        EvaluationIdentity identity = evaluation.identity();
        Assignment assignment = requireNonNull(evaluation.assignment());
        return new EvaluationAssigned(
                identity.evaluationId(),
                identity.certificationId(),
                identity.organisationId(),
                assignment.laboratoryId(),
                everybody(evaluation),
                assignment.assignedOn());
    }

    private static TestItemReceived received(Evaluation evaluation) {
        EvaluationIdentity identity = evaluation.identity();
        Receipt receipt = requireNonNull(evaluation.receipt());
        return new TestItemReceived(
                identity.evaluationId(),
                identity.certificationId(),
                identity.organisationId(),
                requireNonNull(evaluation.assignment()).laboratoryId(),
                receipt.sha256(),
                receipt.receivedOn());
    }

    private static EvaluationConcluded concluded(Evaluation evaluation) {
        EvaluationIdentity identity = evaluation.identity();
        EvaluationConclusion conclusion = requireNonNull(evaluation.conclusion());
        return new EvaluationConcluded(
                identity.evaluationId(),
                identity.certificationId(),
                identity.organisationId(),
                conclusion.reportId(),
                EvaluationRecommendation.valueOf(conclusion.recommendation().name()),
                conclusion.concludedBy(),
                everybody(evaluation),
                conclusion.concludedOn());
    }

    /** Also those who were replaced: they keep away from review and decision for good (I-48). */
    private static List<EvaluationMember> everybody(Evaluation evaluation) {
        return evaluation.participation().ever().stream()
                .map(member -> new EvaluationMember(
                        member.personId(), EvaluationRole.valueOf(member.role().name())))
                .toList();
    }
}
