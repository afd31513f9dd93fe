package dev.proofmark.contracts.application;

/** What follows from a client's change. */
public enum ChangeOutcome {
    NO_ACTION,
    DOCUMENT_REVIEW,
    SPECIAL_AUDIT,
    SCOPE_APPLICATION_NEEDED,
    /** The certificate stands for what was evaluated; what is changed is applied for and evaluated again (I-46). */
    RE_EVALUATION
}
