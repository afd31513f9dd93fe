package dev.proofmark.certificate.decision.domain;

/** What a decision maker decides; a returned file goes back to review. */
public enum DecisionOutcome {
    GRANTED,
    REFUSED,
    RETURNED
}
