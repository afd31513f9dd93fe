package dev.proofmark.contracts.application;

/** What follows from a client's change. */
public enum ChangeOutcome {
    NO_ACTION,
    DOCUMENT_REVIEW,
    SPECIAL_AUDIT,
    SCOPE_APPLICATION_NEEDED
}
