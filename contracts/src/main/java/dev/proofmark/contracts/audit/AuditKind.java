package dev.proofmark.contracts.audit;

/**
 * An audit's place in the programme (ISO/IEC 17021-1:2015, 9.1.3.2).
 */
public enum AuditKind {
    STAGE_1,
    STAGE_2,
    SURVEILLANCE_1,
    SURVEILLANCE_2,
    RECERTIFICATION
}
