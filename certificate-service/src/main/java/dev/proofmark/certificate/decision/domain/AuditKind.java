package dev.proofmark.certificate.decision.domain;

/** The audits of a cycle; an initial file needs the two stages. */
public enum AuditKind {
    STAGE_1,
    STAGE_2,
    SURVEILLANCE_1,
    SURVEILLANCE_2,
    RECERTIFICATION
}
