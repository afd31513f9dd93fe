package dev.proofmark.contracts.certificate;

/**
 * What a decision is about.
 */
public enum DecisionKind {
    /** A first certification. */
    INITIAL
}
