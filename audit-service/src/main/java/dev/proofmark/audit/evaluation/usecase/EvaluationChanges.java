package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.audit.evaluation.domain.EvaluationDecisions;
import dev.proofmark.audit.evaluation.domain.EvaluationEvent;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Carries commands out on evaluations: decide, store, announce; nobody announces without storing. */
@ApplicationScoped
public class EvaluationChanges {

    private final Evaluations evaluations;
    private final EvaluationAnnouncements announcements;
    private final StillQualified qualified;

    EvaluationChanges(Evaluations evaluations, EvaluationAnnouncements announcements, StillQualified qualified) {
        this.evaluations = evaluations;
        this.announcements = announcements;
        this.qualified = qualified;
    }

    /** The evaluation after the command; fails with the refusal if a rule forbids it. */
    public Uni<Evaluation> carryOut(Evaluation evaluation, EvaluationCommand command, CommandContext context) {
        var outcome = EvaluationDecisions.decide(
                        command, evaluation, context.actor().personId(), context.today())
                .orThrow();
        return qualified
                .require(command, evaluation, context)
                .chain(() -> evaluations.save(outcome.state(), context.now()))
                .call(saved -> announce(outcome.events(), saved, context));
    }

    private Uni<Void> announce(List<EvaluationEvent> events, Evaluation evaluation, CommandContext context) {
        Uni<Void> announced = Uni.createFrom().voidItem();
        for (var event : events) {
            announced = announced.chain(() -> announcements.announce(event, evaluation, context));
        }
        return announced;
    }
}
