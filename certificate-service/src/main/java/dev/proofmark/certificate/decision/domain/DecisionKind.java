package dev.proofmark.certificate.decision.domain;

/** What is decided about; the kinds of later in the cycle are to come. */
public enum DecisionKind {
    INITIAL
}
