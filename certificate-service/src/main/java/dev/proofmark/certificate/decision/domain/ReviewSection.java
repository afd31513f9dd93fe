package dev.proofmark.certificate.decision.domain;

/** What a technical review looks at one by one, whatever the scheme (ISO/IEC 17021-1:2015, 9.5.2 and 9.5.3.1). */
public enum ReviewSection {
    AUDIT_REPORT,
    /** Findings, and what was corrected and done about their causes. */
    FINDINGS,
    /** What the review of the application relied on. */
    APPLICATION_INFORMATION,
    /** Whether the audit reached its objectives. */
    OBJECTIVES,
    RECOMMENDATION,
    SCOPE
}
