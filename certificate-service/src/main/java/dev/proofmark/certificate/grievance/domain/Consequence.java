package dev.proofmark.certificate.grievance.domain;

/** What is to follow. Others act on it by their own rules: nothing here changes a certificate (I-36). */
public enum Consequence {
    NONE,
    SHORT_NOTICE_AUDIT,
    SUSPENSION_PROPOSAL,
    CORRECTION
}
