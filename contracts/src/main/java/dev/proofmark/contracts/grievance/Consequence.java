package dev.proofmark.contracts.grievance;

/** What is to follow; it changes no certificate by itself (I-36). */
public enum Consequence {
    NONE,
    SHORT_NOTICE_AUDIT,
    SUSPENSION_PROPOSAL,
    CORRECTION
}
