package dev.proofmark.evaluation.prediction;

/** What a model decides of a sample. */
public enum Task {

    /** Whether it is of the positive class. */
    BINARY,

    /** Which one of several classes it is of. */
    MULTI_CLASS,

    /** Which labels it has, of several: all, some or none. */
    MULTI_LABEL
}
