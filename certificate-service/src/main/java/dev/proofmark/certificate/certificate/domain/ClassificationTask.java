package dev.proofmark.certificate.certificate.domain;

/** What a classification model does (ISO/IEC TS 4213:2022, 6.3 to 6.5). */
public enum ClassificationTask {
    BINARY,
    MULTI_CLASS,
    MULTI_LABEL
}
