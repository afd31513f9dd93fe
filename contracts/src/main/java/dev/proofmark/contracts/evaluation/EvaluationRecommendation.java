package dev.proofmark.contracts.evaluation;

/** What an evaluator recommends. */
public enum EvaluationRecommendation {
    GRANT,
    REFUSE
}
