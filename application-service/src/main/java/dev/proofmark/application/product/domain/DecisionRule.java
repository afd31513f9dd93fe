package dev.proofmark.application.product.domain;

import org.jspecify.annotations.Nullable;

/**
 * The rule by which conformity is stated, agreed before the test (ISO/IEC 17025:2017, 7.1.3; I-47), as far as it has been
 * said.
 *
 * @param confidence of the interval as a decimal; none for a simple rule
 */
public record DecisionRule(
        @Nullable DecisionRuleKind kind, @Nullable String confidence) {}
