package dev.proofmark.audit.personnel.domain;

/** How a person works for the body (ISO/IEC 17021-1:2015, 7.3). */
public enum Employment {
    EMPLOYED,
    /** Under a written agreement that binds them to the body's rules. */
    EXTERNAL
}
