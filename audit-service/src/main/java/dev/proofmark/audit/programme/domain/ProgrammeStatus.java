package dev.proofmark.audit.programme.domain;

/** Where a programme stands. */
public enum ProgrammeStatus {
    /** The case is known from an event, the signed agreement is not: nothing may be audited. */
    ANNOUNCED,
    /** The agreement is signed, the audits exist; surveillance and recertification have no dates yet. */
    OPEN,
    /** The certificate is issued: every later audit has its date. */
    DATED,
    /** The certificate is suspended: the dates stay, and the audits are held. */
    SUSPENDED,
    /** The certificate is withdrawn or has gone to another body: nothing is planned any more. */
    ENDED
}
