package dev.proofmark.application.organisation.domain;

/** What has become of an invitation; that its time is over is told by the clock, not here. */
public enum InvitationStatus {
    PENDING,
    ACCEPTED,
    REVOKED
}
