package dev.proofmark.contracts.audit;

/**
 * What the lead auditor recommends (ISO/IEC 17021-1:2015, 9.5.3.1 and 9.6.1).
 */
public enum RecommendationKind {
    /** The certificate, or its renewal. */
    GRANT,
    /** No certificate, or no renewal. */
    REFUSE,
    /** The certificate as it is, although somebody who did not audit has to look at it. */
    MAINTAIN,
    SUSPEND,
    /** A smaller scope. */
    REDUCE,
    WITHDRAW
}
