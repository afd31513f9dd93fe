package dev.proofmark.audit.deadline.domain;

/** Where a deadline stands. */
public enum DeadlineStatus {
    OPEN,
    /** It was done in time. */
    MET,
    /** The day has passed; that it was done later is told by the day on which it was settled. */
    MISSED,
    /** It has no object any more. */
    LIFTED
}
