package dev.proofmark.certificate.grievance.domain;

/** What is decided about a complaint or an appeal. */
public enum Conclusion {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD
}
