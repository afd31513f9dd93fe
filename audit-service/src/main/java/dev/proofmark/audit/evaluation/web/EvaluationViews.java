package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.usecase.EvaluationSchemes;
import dev.proofmark.audit.evaluation.usecase.NamedEvaluation;
import dev.proofmark.audit.evaluation.usecase.SeenEvaluation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows evaluations with what their schemes ask. */
@ApplicationScoped
class EvaluationViews {

    private final EvaluationSchemes schemes;

    EvaluationViews(EvaluationSchemes schemes) {
        this.schemes = schemes;
    }

    EvaluationView of(NamedEvaluation named) {
        Evaluation evaluation = named.seen().evaluation();
        return EvaluationView.of(named, schemes.termsOf(evaluation.agreed().scheme()));
    }

    /** To staff, after what they did. It names nobody: answers are kept for those who repeat a command. */
    EvaluationView of(Evaluation evaluation) {
        return of(new NamedEvaluation(new SeenEvaluation(evaluation, false), null, List.of()));
    }
}
