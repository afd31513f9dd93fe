package dev.proofmark.audit.audittime.domain;

/** Where an audit time stands. */
public enum AuditTimeStatus {
    /** Calculated from the application; the programme manager has still to determine it. */
    CALCULATED,
    /** The programme manager wants a reduction that a second person has to confirm. */
    AWAITING_CONFIRMATION,
    /** Determined, and announced. */
    DETERMINED,
    /** The client has signed the agreement on the determined time: it stays. */
    AGREED
}
