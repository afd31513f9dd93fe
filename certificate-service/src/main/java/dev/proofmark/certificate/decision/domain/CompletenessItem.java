package dev.proofmark.certificate.decision.domain;

/**
 * What a decision is made on, item by item (ISO/IEC 17021-1:2015, 9.5.3.1, 9.5.4 and 9.6.1; ISO/IEC 17065:2012,
 * 7.4.9).
 */
public enum CompletenessItem {
    /** The information that the review of the application relied on, and the agreement. */
    APPLICATION_INFORMATION,
    AUDIT_REPORT,
    /** Findings, and what was corrected and done about their causes. */
    FINDINGS,
    /** The audit was carried out as it was meant to be. */
    AUDIT_OBJECTIVES,
    /** What was tested, on which data, and what it came to. */
    TEST_REPORT,
    /** A laboratory that could be relied on for the method (I-44). */
    LABORATORY,
    /** The artefact that was agreed on, and every agreed limit met by the agreed rule (I-45 to I-47). */
    CONFORMITY,
    RECOMMENDATION,
    /** The surveillances of the cycle that ends. */
    REVIEW_OF_CYCLE,
    /** What somebody proposes and why. */
    PROPOSAL
}
