package dev.proofmark.evaluation.conformity;

import java.math.BigDecimal;

/**
 * What was agreed before the test that a metric must reach, or may not exceed.
 *
 * @param side whether large values are good
 */
public record SpecificationLimit(Side side, BigDecimal limit) {

    /**
     * What the arithmetic itself is off by at most: a share that is exactly the limit meets it, and two shares that differ
     * at all among a million items differ by more.
     */
    private static final double ROUNDING = 1e-12;

    /** Where the good values are. */
    public enum Side {
        AT_LEAST,
        AT_MOST
    }

    /** Whether that value meets it; a value that equals it does. */
    public boolean isMetBy(double value) {
        double bound = limit.doubleValue();
        double rounding = ROUNDING * Math.max(1, Math.abs(bound));
        return switch (side) {
            case AT_LEAST -> value >= bound - rounding;
            case AT_MOST -> value <= bound + rounding;
        };
    }

    @Override
    public String toString() {
        return (side == Side.AT_LEAST ? "≥ " : "≤ ") + limit.toPlainString();
    }
}
