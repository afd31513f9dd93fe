package dev.proofmark.certificate.decision.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a technical review looks at one by one: after audits (ISO/IEC 17021-1:2015, 9.5.2 and 9.5.3.1), or after an evaluation
 * (ISO/IEC 17065:2012, 7.5.1).
 */
public enum ReviewSection {
    AUDIT_REPORT,
    /** Findings, and what was corrected and done about their causes. */
    FINDINGS,
    /** What the review of the application relied on. */
    APPLICATION_INFORMATION,
    /** Whether the audit reached its objectives. */
    OBJECTIVES,
    RECOMMENDATION,
    SCOPE,
    /** What was tested, on which data, and what it came to. */
    TEST_REPORT,
    /** Whether the laboratory's accreditation covers the method, or the body's reasons for it without (I-44). */
    LABORATORY,
    /** Whether every agreed limit is met by the agreed rule (I-47). */
    CONFORMITY;

    private static final Set<ReviewSection> OF_EVALUATIONS =
            EnumSet.of(APPLICATION_INFORMATION, TEST_REPORT, LABORATORY, CONFORMITY, RECOMMENDATION, SCOPE);

    private static final Set<ReviewSection> OF_AUDITS =
            EnumSet.of(AUDIT_REPORT, FINDINGS, APPLICATION_INFORMATION, OBJECTIVES, RECOMMENDATION, SCOPE);

    static Set<ReviewSection> of(Regime regime) {
        return switch (regime) {
            case MANAGEMENT_SYSTEM -> OF_AUDITS;
            case PRODUCT -> OF_EVALUATIONS;
        };
    }
}
