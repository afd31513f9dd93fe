package dev.proofmark.application.review.domain;

/** What ties a person of the body to a client. */
public enum InvolvementKind {
    /** Advised on the management system (ISO/IEC 17021-1:2015, 5.2.10). */
    CONSULTANCY,
    /** Worked for the client; the body treats it the same. */
    EMPLOYMENT
}
