package dev.proofmark.contracts.application;

/**
 * What an application asks for.
 */
public enum ApplicationKind {
    /** A first certification. */
    INITIAL
}
