package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.AgreedScope;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationEvent;
import dev.proofmark.audit.evaluation.domain.EvaluationIdentity;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A product was agreed on: its evaluation opens (ISO/IEC 17065:2012, 7.4; I-03), once for each agreement. */
@ApplicationScoped
public class OpenEvaluation {

    private final Evaluations evaluations;
    private final EvaluationAnnouncements announcements;

    public OpenEvaluation(Evaluations evaluations, EvaluationAnnouncements announcements) {
        this.evaluations = evaluations;
        this.announcements = announcements;
    }

    public Uni<Void> handle(EvaluationIdentity identity, AgreedScope agreed, CommandContext context) {
        return evaluations
                .open(Evaluation.opened(identity, agreed, context.today()), context.now())
                .chain(opened -> opened.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : announcements.announce(new EvaluationEvent.Opened(), opened.get(), context));
    }
}
