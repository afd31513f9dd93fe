package dev.proofmark.audit.finding.domain;

/** Where a finding stands; {@link FindingDecisions} has the table. */
public enum FindingStatus {
    /** A nonconformity that awaits the client's answer. */
    RAISED,
    /** The client has stated correction, cause and corrective action. */
    RESPONDED,
    PLAN_ACCEPTED,
    /** The client has to answer again. */
    PLAN_REJECTED,
    EVIDENCE_SUBMITTED,
    VERIFIED_CLOSED,
    /** The verification failed: the client has to answer again. */
    INEFFECTIVE,
    /** An opportunity for improvement, with nothing to follow. */
    RECORDED;

    /** Whether the client's plan stands accepted, verified or not. */
    public boolean isPlanAccepted() {
        return switch (this) {
            case PLAN_ACCEPTED, EVIDENCE_SUBMITTED, VERIFIED_CLOSED -> true;
            case RAISED, RESPONDED, PLAN_REJECTED, INEFFECTIVE, RECORDED -> false;
        };
    }
}
