package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.audit.evaluation.domain.PlanContent;
import dev.proofmark.audit.evaluation.domain.RecommendationKind;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Laboratory and evaluator plan, receive the item and recommend (ISO/IEC 17065:2012, 7.4; ISO/IEC 17025:2017, 7.4). One use
 * case for all of it, since they differ in the command alone: who may do what is the domain's.
 */
@ApplicationScoped
public class ConductEvaluation {

    private final EvaluationAccess access;
    private final EvaluationChanges changes;
    private final EvaluationSchemes schemes;

    public ConductEvaluation(EvaluationAccess access, EvaluationChanges changes, EvaluationSchemes schemes) {
        this.access = access;
        this.changes = changes;
        this.schemes = schemes;
    }

    public Uni<Evaluation> plan(UUID id, PlanContent content, CommandContext context) {
        return ofLaboratory(id, new EvaluationCommand.WritePlan(content), context);
    }

    public Uni<Evaluation> approvePlan(UUID id, CommandContext context) {
        return access.asEvaluator(id, context).chain(evaluation -> {
            var terms = schemes.termsOf(evaluation.agreed().scheme());
            return changes.carryOut(evaluation, new EvaluationCommand.ApprovePlan(terms), context);
        });
    }

    public Uni<Evaluation> receive(UUID id, EvaluationCommand.ReceiveItem receipt, CommandContext context) {
        return ofLaboratory(id, receipt, context);
    }

    public Uni<Evaluation> handOver(UUID id, EvaluationCommand.HandOver custody, CommandContext context) {
        return ofLaboratory(id, custody, context);
    }

    public Uni<Evaluation> recommend(UUID id, RecommendationKind kind, String reason, CommandContext context) {
        return access.asEvaluator(id, context)
                .chain(evaluation ->
                        changes.carryOut(evaluation, new EvaluationCommand.Conclude(kind, reason), context));
    }

    private Uni<Evaluation> ofLaboratory(UUID id, EvaluationCommand command, CommandContext context) {
        return access.asLaboratory(id, context).chain(evaluation -> changes.carryOut(evaluation, command, context));
    }
}
