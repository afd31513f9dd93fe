package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.usecase.EvaluationSchemes;
import dev.proofmark.audit.evaluation.usecase.SeenEvaluation;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows evaluations with what their schemes ask. */
@ApplicationScoped
class EvaluationViews {

    private final EvaluationSchemes schemes;

    EvaluationViews(EvaluationSchemes schemes) {
        this.schemes = schemes;
    }

    EvaluationView of(SeenEvaluation seen) {
        return EvaluationView.of(
                seen, schemes.termsOf(seen.evaluation().agreed().scheme()));
    }

    /** To staff, after what they did. */
    EvaluationView of(Evaluation evaluation) {
        return of(new SeenEvaluation(evaluation, false));
    }
}
