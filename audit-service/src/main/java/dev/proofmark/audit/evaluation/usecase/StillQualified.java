package dev.proofmark.audit.evaluation.usecase;

import static java.util.Objects.requireNonNull;

import dev.proofmark.audit.evaluation.domain.ActingPolicy;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.audit.evaluation.domain.EvaluationDecisions;
import dev.proofmark.audit.laboratory.domain.LaboratoryFunction;
import dev.proofmark.audit.laboratory.usecase.Laboratories;
import dev.proofmark.audit.personnel.usecase.Dossiers;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets nobody act who is not any more what they were assigned as. */
@ApplicationScoped
class StillQualified {

    private final Laboratories laboratories;
    private final Dossiers dossiers;

    StillQualified(Laboratories laboratories, Dossiers dossiers) {
        this.laboratories = laboratories;
        this.dossiers = dossiers;
    }

    /** Fails with the refusal; passes whoever acts in no role of the evaluation. */
    Uni<Void> require(EvaluationCommand command, Evaluation evaluation, CommandContext context) {
        var role = EvaluationDecisions.doer(command);
        if (role.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var objection = switch (role.get()) {
            case TESTER -> ofLaboratory(LaboratoryFunction.TESTER, evaluation, context);
            case AUTHORISER -> ofLaboratory(LaboratoryFunction.AUTHORISER, evaluation, context);
            case EVALUATOR -> ofBody(evaluation, context);
        };
        return objection.invoke(StillQualified::refuse).replaceWithVoid();
    }

    private Uni<Optional<Refusal>> ofLaboratory(
            LaboratoryFunction function, Evaluation evaluation, CommandContext context) {
        String person = context.actor().personId();
        return laboratories
                .find(requireNonNull(evaluation.assignment()).laboratoryId())
                .map(laboratory -> ActingPolicy.objection(person, function, laboratory.orElseThrow(), context.today()));
    }

    private Uni<Optional<Refusal>> ofBody(Evaluation evaluation, CommandContext context) {
        UUID person = UUID.fromString(context.actor().personId());
        String scheme = evaluation.agreed().scheme().id();
        return dossiers.of(List.of(person))
                .map(known -> ActingPolicy.objection(known.getFirst(), scheme, context.today()));
    }

    private static void refuse(Optional<Refusal> objection) {
        objection.ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
