package dev.proofmark.contracts.grievance;

/** What was decided about a complaint or an appeal. */
public enum Conclusion {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD
}
