package dev.proofmark.contracts.certificate;

/**
 * How a decision ended.
 */
public enum DecisionOutcome {
    GRANTED,
    REFUSED,
    /** Sent back for completion. */
    RETURNED
}
