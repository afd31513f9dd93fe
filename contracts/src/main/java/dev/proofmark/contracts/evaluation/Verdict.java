package dev.proofmark.contracts.evaluation;

/** What the decision rule comes to. */
public enum Verdict {
    MEETS,
    DOES_NOT_MEET,
    /** Nothing can be stated, because the value or its interval is undefined. */
    UNDECIDED
}
