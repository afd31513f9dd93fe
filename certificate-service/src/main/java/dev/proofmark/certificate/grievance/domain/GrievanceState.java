package dev.proofmark.certificate.grievance.domain;

/** How far a complaint or an appeal is. */
public enum GrievanceState {
    RECEIVED,
    ACKNOWLEDGED,
    /** It is one that the body has to examine. */
    VALIDATED,
    /** It is not; whoever raised it is still to be told why. */
    REJECTED,
    INVESTIGATING,
    DECIDED,
    /** Whoever raised it was told the outcome. */
    NOTIFIED,
    CLOSED
}
