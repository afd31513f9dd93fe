package dev.proofmark.application.scheme.domain;

/** What a classification model does (ISO/IEC TS 4213:2022, 6.3 to 6.5). */
public enum ClassificationTask {
    /** One of two classes. */
    BINARY,
    /** One of several classes. */
    MULTI_CLASS,
    /** Any number of labels. */
    MULTI_LABEL
}
