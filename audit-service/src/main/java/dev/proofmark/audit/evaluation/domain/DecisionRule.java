package dev.proofmark.audit.evaluation.domain;

import org.jspecify.annotations.Nullable;

/**
 * The rule by which conformity is stated, agreed before the test (ISO/IEC 17025:2017, 7.1.3 and 7.8.6; I-47).
 *
 * @param confidence of the interval as a decimal text; null for a simple rule
 */
public record DecisionRule(DecisionRuleKind kind, @Nullable String confidence) {}
