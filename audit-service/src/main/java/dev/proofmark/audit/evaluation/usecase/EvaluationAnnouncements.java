package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationEvent;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** What others hear of evaluations. */
public interface EvaluationAnnouncements {

    Uni<Void> announce(EvaluationEvent event, Evaluation evaluation, CommandContext context);
}
