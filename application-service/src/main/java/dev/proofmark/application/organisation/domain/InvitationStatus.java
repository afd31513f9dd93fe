package dev.proofmark.application.organisation.domain;

/** What has become of an invitation; that its time is over is told by the clock, and here not before long after. */
public enum InvitationStatus {
    PENDING,
    ACCEPTED,
    REVOKED,
    /** Its time has been over for so long that its address was erased. */
    EXPIRED
}
