package dev.proofmark.certificate.decision.domain;

/** What a decision is made on, item by item (ISO/IEC 17021-1:2015, 9.5.3.1, 9.5.4 and 9.6.1). */
public enum CompletenessItem {
    /** The information that the review of the application relied on, and the agreement. */
    APPLICATION_INFORMATION,
    AUDIT_REPORT,
    /** Findings, and what was corrected and done about their causes. */
    FINDINGS,
    /** The audit was carried out as it was meant to be. */
    AUDIT_OBJECTIVES,
    RECOMMENDATION,
    /** The surveillances of the cycle that ends. */
    REVIEW_OF_CYCLE,
    /** What somebody proposes and why. */
    PROPOSAL
}
