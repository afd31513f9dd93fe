package dev.proofmark.audit.programme.domain;

/** What an audit of a programme is for (ISO/IEC 17021-1:2015, 9.1.3.2 and 9.6.4). */
public enum AuditKind {
    STAGE_1,
    STAGE_2,
    SURVEILLANCE,
    /** Before the certificate ends, for the cycle after. */
    RECERTIFICATION,
    /** For a change, an extension of the scope, or a follow-up, with notice. */
    SPECIAL,
    /** For a complaint, a change, or the follow-up of a suspension, without the usual notice (9.6.4.2). */
    SHORT_NOTICE;

    /** Whether the audit is part of the initial audit, which comes before any decision. */
    public boolean isInitial() {
        return this == STAGE_1 || this == STAGE_2;
    }

    /** Whether the programme plans it by itself; the others are planned by the programme manager. */
    public boolean isOfEveryCycle() {
        return this == SURVEILLANCE || this == RECERTIFICATION;
    }

    /**
     * Whether the client may object to the team; at short notice it can't, and so the team is chosen with more care
     * (ISO/IEC 17021-1:2015, 9.6.4.2 b).
     */
    public boolean mayBeObjectedTo() {
        return this != SHORT_NOTICE;
    }

    /** Whether a decision follows, on a first certificate or on its renewal (9.5.3.1 and 9.5.4). */
    public boolean leadsToCertificate() {
        return this == STAGE_2 || this == RECERTIFICATION;
    }
}
