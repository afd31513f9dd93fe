package dev.proofmark.audit.audittime.domain;

/** Whether a factor lengthens or shortens the audit. */
public enum AdjustmentDirection {
    INCREASE,
    DECREASE
}
