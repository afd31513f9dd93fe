package dev.proofmark.verification.certificate;

/** What the checks come to. */
public enum Verdict {
    /** Whatever could be checked holds, and that was enough to say so. */
    VALID,

    /** At least one check failed. */
    NOT_VALID,

    /** Nothing failed, but something that must be known is not. */
    UNKNOWN
}
