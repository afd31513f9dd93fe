package dev.proofmark.audit.testresult.domain;

/** What a laboratory measured, by the files that it sends. */
public enum ResultKind {
    /** What the product predicted, sample by sample. */
    PREDICTIONS,
    /** When each answer was asked for and given (ISO/IEC TS 4213:2022, 6.6). */
    TIMINGS
}
