package dev.proofmark.evaluation.conformity;

import dev.proofmark.evaluation.MetricValue;

/** Whether a stated value is the recomputed one (I-45); both are shown either way. */
public sealed interface Agreement {

    /** It is, to its decimals. */
    record Agrees(DeclaredValue declared, double recomputed) implements Agreement {}

    /**
     * It isn't, or there is none: the report is refused.
     *
     * @param reason in English
     */
    record Differs(DeclaredValue declared, MetricValue recomputed, String reason) implements Agreement {}
}
