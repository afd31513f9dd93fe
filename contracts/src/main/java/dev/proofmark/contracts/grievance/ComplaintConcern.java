package dev.proofmark.contracts.grievance;

/** Whose doing a complaint is about. */
public enum ComplaintConcern {
    OWN_ACTIVITIES,
    CERTIFIED_CLIENT
}
