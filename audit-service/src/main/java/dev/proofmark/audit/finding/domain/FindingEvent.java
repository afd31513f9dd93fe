package dev.proofmark.audit.finding.domain;

/** What has happened to a finding; each is published with the status reached. */
public enum FindingEvent {
    RAISED,
    /** Its content has changed, before the report. */
    REVISED,
    REGRADED,
    RESPONDED,
    ACCEPTED,
    REJECTED,
    EVIDENCE_SUBMITTED,
    VERIFIED
}
