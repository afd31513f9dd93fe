package dev.proofmark.contracts.audit;

/**
 * What the lead auditor recommends (ISO/IEC 17021-1:2015, 9.5.3.1).
 */
public enum RecommendationKind {
    GRANT,
    REFUSE
}
