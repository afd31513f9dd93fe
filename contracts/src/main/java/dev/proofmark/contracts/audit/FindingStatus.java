package dev.proofmark.contracts.audit;

/**
 * Where a finding stands (ISO/IEC 17021-1:2015, 9.4.9 and 9.4.10).
 */
public enum FindingStatus {
    /** Recorded as a nonconformity; the client's answer is awaited. */
    RAISED,
    /** The client has stated correction, cause and corrective action. */
    RESPONDED,
    PLAN_ACCEPTED,
    /** The client answers again. */
    PLAN_REJECTED,
    EVIDENCE_SUBMITTED,
    VERIFIED_CLOSED,
    /** The verification failed; the client answers again. */
    INEFFECTIVE,
    /** An opportunity for improvement, with nothing to follow. */
    RECORDED
}
