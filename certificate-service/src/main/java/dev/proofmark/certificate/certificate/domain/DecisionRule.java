package dev.proofmark.certificate.certificate.domain;

import org.jspecify.annotations.Nullable;

/**
 * The rule by which conformity is stated, agreed before the test (ISO/IEC 17025:2017, 7.1.3 and 7.8.6; I-47).
 *
 * @param confidence of the interval, both sides together, as a decimal; null for a simple rule
 */
public record DecisionRule(Kind kind, @Nullable String confidence) {

    /** How the uncertainty of a result counts. */
    public enum Kind {
        /** The value itself meets the limit. */
        SIMPLE,
        /** The bound of its interval that is nearer to the limit meets it. */
        GUARD_BANDED
    }
}
