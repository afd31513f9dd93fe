package dev.proofmark.application.product.domain;

/** How the uncertainty of a result counts when its conformity is stated (ISO/IEC 17025:2017, 3.7). */
public enum DecisionRuleKind {
    /** The value itself meets the limit. */
    SIMPLE,
    /** The bound of its interval that is nearer to the limit meets it. */
    GUARD_BANDED
}
