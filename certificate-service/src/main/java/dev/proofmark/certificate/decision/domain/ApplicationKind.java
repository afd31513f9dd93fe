package dev.proofmark.certificate.decision.domain;

/** What an application of a certification asks for. */
public enum ApplicationKind {
    INITIAL,
    RECERTIFICATION,
    SCOPE_EXTENSION,
    SCOPE_REDUCTION,
    EDITION_CHANGE,
    TRANSFER
}
