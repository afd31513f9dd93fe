package dev.proofmark.application.application.domain;

/** What an application asks for. */
public enum ApplicationKind {
    /** A first certification. */
    INITIAL
}
