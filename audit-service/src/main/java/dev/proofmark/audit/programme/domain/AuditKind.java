package dev.proofmark.audit.programme.domain;

/** The audits of a certification cycle, in their order (ISO/IEC 17021-1:2015, 9.1.3.2). */
public enum AuditKind {
    STAGE_1,
    STAGE_2,
    SURVEILLANCE_1,
    SURVEILLANCE_2,
    RECERTIFICATION;

    /** Whether the audit is part of the initial audit, which comes before any decision. */
    public boolean isInitial() {
        return this == STAGE_1 || this == STAGE_2;
    }
}
