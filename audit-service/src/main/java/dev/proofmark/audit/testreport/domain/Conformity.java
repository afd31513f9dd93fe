package dev.proofmark.audit.testreport.domain;

/** What is stated of a metric against its limit. */
public enum Conformity {
    MEETS,
    DOES_NOT_MEET,
    /** Nothing can be stated, because the value or its interval is undefined. */
    UNDECIDED
}
