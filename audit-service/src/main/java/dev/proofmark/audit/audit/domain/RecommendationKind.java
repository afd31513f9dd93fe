package dev.proofmark.audit.audit.domain;

/** What the team recommends to those who decide (ISO/IEC 17021-1:2015, 9.5.3.1). */
public enum RecommendationKind {
    GRANT,
    REFUSE
}
