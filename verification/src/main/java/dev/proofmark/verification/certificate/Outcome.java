package dev.proofmark.verification.certificate;

/** What came of a check. */
public enum Outcome {
    PASSED,
    FAILED,

    /** Something that it needs is not at hand; nothing is said for or against the certificate. */
    NOT_CHECKED
}
