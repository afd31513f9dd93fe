package dev.proofmark.audit.evaluation.domain;

/** What an evaluator recommends. */
public enum RecommendationKind {
    GRANT,
    REFUSE
}
