package dev.proofmark.certificate.decision.domain;

/** How far a finding has been dealt with, as the audit reports it. */
public enum FindingStatus {
    RAISED,
    RESPONDED,
    PLAN_ACCEPTED,
    PLAN_REJECTED,
    EVIDENCE_SUBMITTED,
    VERIFIED_CLOSED,
    INEFFECTIVE,
    RECORDED;

    /** The plan stands: accepted, and not overtaken by a verification that found it ineffective. */
    public boolean planAccepted() {
        return switch (this) {
            case PLAN_ACCEPTED, EVIDENCE_SUBMITTED, VERIFIED_CLOSED -> true;
            case RAISED, RESPONDED, PLAN_REJECTED, INEFFECTIVE, RECORDED -> false;
        };
    }
}
