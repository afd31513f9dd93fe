package dev.proofmark.certificate.grievance.domain;

/** Who objects to what. */
public enum GrievanceKind {
    /** Anybody, about what the body or one of its certified clients does (ISO/IEC 17021-1:2015, 9.8). */
    COMPLAINT,
    /** A client, against a decision on its certification (9.7). */
    APPEAL
}
