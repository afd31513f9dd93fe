package dev.proofmark.evaluation.metric;

/** How the values of several classes become one (ISO/IEC TS 4213, 6.4). */
public enum Averaging {

    /** Their mean. */
    MACRO,

    /** The value of all counts together. */
    MICRO,

    /** Their mean by how many samples are of each class; a class without samples has no weight. */
    WEIGHTED
}
