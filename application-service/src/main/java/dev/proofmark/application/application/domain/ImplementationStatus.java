package dev.proofmark.application.application.domain;

/** How far an applicable control is put into practice. */
public enum ImplementationStatus {
    PLANNED,
    PARTIAL,
    IMPLEMENTED
}
