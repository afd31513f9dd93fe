package dev.proofmark.certificate.certificate.domain;

/** What the decision rule comes to (ISO/IEC 17025:2017, 7.8.6). */
public enum Verdict {
    MEETS,
    DOES_NOT_MEET,
    /** Nothing can be stated, because the value or its interval is undefined. */
    UNDECIDED
}
