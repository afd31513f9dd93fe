package dev.proofmark.certificate.certificate.domain;

/** What led to a revision of a certificate. */
public enum RevisionKind {
    INITIAL,
    /** Taken over from another body in the middle of its cycle (IAF MD 2). */
    TRANSFER,
    /** Another cycle, decided before the last day of the one before (9.6.3.2.3). */
    RENEWAL,
    /** Another cycle, decided within six months after an expiry (9.6.3.2.5). */
    RESTORATION,
    EXTENSION,
    REDUCTION,
    /** Brought by the body from its former records: no decision of it is here, no document, and no evidence. */
    IMPORTED
}
