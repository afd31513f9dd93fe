package dev.proofmark.contracts.application;

/**
 * What an application asks for.
 */
public enum ApplicationKind {
    /** A first certification. */
    INITIAL,
    /** Another cycle of a certification. */
    RECERTIFICATION,
    SCOPE_EXTENSION,
    SCOPE_REDUCTION,
    /** The same scope under a newer edition of the scheme. */
    EDITION_CHANGE,
    /** A certification that another body issued. */
    TRANSFER
}
