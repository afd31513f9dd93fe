package dev.proofmark.audit.programme.domain;

/**
 * How often a client is looked at between decision and recertification: Korean bodies offer six or twelve months.
 * Twelve is the longest that keeps I-24.
 *
 * @param months 6 or 12
 */
public record SurveillanceInterval(int months) {

    private static final int MONTHS_OF_CYCLE = 36;

    public SurveillanceInterval {
        if (!isOffered(months)) {
            throw new IllegalArgumentException("a surveillance interval has 6 or 12 months, not " + months);
        }
    }

    /** Whether bodies offer that interval. */
    public static boolean isOffered(int months) {
        return months == 6 || months == 12;
    }

    /** How many surveillances a cycle of three years has; at its end stands the recertification. */
    int surveillancesOfCycle() {
        return MONTHS_OF_CYCLE / months - 1;
    }
}
