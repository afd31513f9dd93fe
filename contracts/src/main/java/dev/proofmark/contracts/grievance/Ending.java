package dev.proofmark.contracts.grievance;

/** How a complaint or an appeal ended; rejected where it was not examined. */
public enum Ending {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    REJECTED
}
