package dev.proofmark.contracts.audit;

/** What an audit is for (ISO/IEC 17021-1:2015, 9.1.3.2 and 9.6.4). */
public enum AuditKind {
    STAGE_1,
    STAGE_2,
    SURVEILLANCE,
    RECERTIFICATION,
    SPECIAL,
    SHORT_NOTICE,
    /** As events before {@link #SURVEILLANCE} called the first of a cycle; only read. */
    SURVEILLANCE_1,
    /** As events before {@link #SURVEILLANCE} called the second of a cycle; only read. */
    SURVEILLANCE_2
}
