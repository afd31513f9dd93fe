package dev.proofmark.contracts.audit;

/**
 * What somebody does in an audit team (ISO/IEC 17021-1:2015, 9.2.2).
 */
public enum TeamRole {
    LEAD_AUDITOR,
    AUDITOR,
    /** Advises under an auditor; raises no finding alone. */
    TECHNICAL_EXPERT,
    /** Watches, takes no part. */
    OBSERVER
}
