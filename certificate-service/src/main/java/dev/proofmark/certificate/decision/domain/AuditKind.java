package dev.proofmark.certificate.decision.domain;

/** The audits of a certification; an initial file needs the two stages. */
public enum AuditKind {
    STAGE_1,
    STAGE_2,
    SURVEILLANCE,
    RECERTIFICATION,
    SPECIAL,
    SHORT_NOTICE
}
