package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationRole;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.membership.Memberships;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may do what with an evaluation. Those who read all read every one; people of a laboratory and evaluators those
 * that they are assigned to; a client its own. To others it does not exist.
 */
@ApplicationScoped
public class EvaluationAccess {

    private final Evaluations evaluations;
    private final Memberships memberships;

    public EvaluationAccess(Evaluations evaluations, Memberships memberships) {
        this.evaluations = evaluations;
        this.memberships = memberships;
    }

    /** What they may be assigned to by their roles. */
    private static Set<EvaluationRole> assignable(Actor actor) {
        var roles = EnumSet.noneOf(EvaluationRole.class);
        if (actor.has(StaffRoles.LABORATORY)) {
            roles.addAll(EnumSet.of(EvaluationRole.TESTER, EvaluationRole.AUTHORISER));
        }
        if (actor.has(StaffRoles.EVALUATOR)) {
            roles.add(EvaluationRole.EVALUATOR);
        }
        return roles;
    }

    /** What a list shows them. */
    Uni<EvaluationViewer> viewer(Actor actor) {
        return memberships
                .organisationsOf(actor.personId())
                .map(organisations -> new EvaluationViewer(
                        StaffRoles.readsAll(actor), actor.personId(), assignable(actor), organisations));
    }

    /** For the programme manager, at the version that they saw. */
    public Uni<Evaluation> asPlanner(UUID id, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.PROGRAMME_MANAGER);
        return held(id).invoke(evaluation -> context.requireVersion(evaluation.version()));
    }

    /** For those of the laboratory who are assigned, at the version that they saw; which of them, the domain says. */
    public Uni<Evaluation> asLaboratory(UUID id, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.LABORATORY);
        return assigned(id, context);
    }

    /** For the evaluator who is assigned, at the version that they saw. */
    public Uni<Evaluation> asEvaluator(UUID id, CommandContext context) {
        StaffRoles.require(context.actor(), StaffRoles.EVALUATOR);
        return assigned(id, context);
    }

    private Uni<Evaluation> assigned(UUID id, CommandContext context) {
        return held(id).invoke(evaluation -> requireAssigned(evaluation, context.actor()))
                .invoke(evaluation -> context.requireVersion(evaluation.version()));
    }

    private Uni<Evaluation> held(UUID id) {
        return evaluations.hold(id).map(EvaluationAccess::present);
    }

    /** For everybody whom it concerns; within a session or transaction. */
    public Uni<SeenEvaluation> readable(UUID id, Actor actor) {
        return evaluations
                .find(id)
                .map(EvaluationAccess::present)
                .chain(evaluation -> memberships
                        .isMember(actor.personId(), evaluation.identity().organisationId())
                        .invoke(client -> {
                            if (!client && !StaffRoles.readsAll(actor)) {
                                requireAssigned(evaluation, actor);
                            }
                        })
                        .map(client -> new SeenEvaluation(evaluation, client)));
    }

    private static void requireAssigned(Evaluation evaluation, Actor actor) {
        if (assignable(actor).stream().noneMatch(role -> evaluation.has(actor.personId(), role))) {
            throw new RefusedException(Refusal.notFound());
        }
    }

    private static Evaluation present(Optional<Evaluation> evaluation) {
        return evaluation.orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
