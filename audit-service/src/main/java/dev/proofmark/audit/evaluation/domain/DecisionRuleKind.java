package dev.proofmark.audit.evaluation.domain;

/** How the uncertainty of a result counts when its conformity is stated (ISO/IEC 17025:2017, 3.7). */
public enum DecisionRuleKind {
    SIMPLE,
    /** The bound of the interval that is nearer to the limit has to meet it. */
    GUARD_BANDED
}
