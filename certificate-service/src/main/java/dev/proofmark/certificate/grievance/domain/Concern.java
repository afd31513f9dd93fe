package dev.proofmark.certificate.grievance.domain;

/** Whose doing it is about. */
public enum Concern {
    OWN_ACTIVITIES,
    CERTIFIED_CLIENT,
    /** A decision of the body, which appeals alone are about. */
    DECISION
}
