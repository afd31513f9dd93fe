package dev.proofmark.audit.finding.domain;

/** What has happened to a finding; each is published with the status reached. */
public enum FindingEvent {
    RAISED,
    RESPONDED,
    ACCEPTED,
    REJECTED,
    EVIDENCE_SUBMITTED,
    VERIFIED
}
