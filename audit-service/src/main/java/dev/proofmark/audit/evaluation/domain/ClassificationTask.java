package dev.proofmark.audit.evaluation.domain;

/** What a classification model does (ISO/IEC TS 4213:2022, 6.3 to 6.5). */
public enum ClassificationTask {
    BINARY,
    MULTI_CLASS,
    /** Any number of labels on one sample. */
    MULTI_LABEL
}
