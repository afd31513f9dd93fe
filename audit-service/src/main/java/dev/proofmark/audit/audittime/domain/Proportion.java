package dev.proofmark.audit.audittime.domain;

/** An exact part of a whole: a third has no decimal. */
public record Proportion(int numerator, int denominator) {

    private static final int HUNDRED = 100;
    static final Proportion WHOLE = new Proportion(1, 1);

    public Proportion {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no part of a whole");
        }
    }

    static Proportion percent(int percent) {
        return new Proportion(percent, HUNDRED);
    }

    /** Whether so many percent are at least this part. */
    boolean isReachedBy(int percent) {
        return (long) percent * denominator >= (long) numerator * HUNDRED;
    }

    /** The smallest whole percentage that is at least this part. */
    int leastPercent() {
        return Math.toIntExact(Math.ceilDiv((long) numerator * HUNDRED, denominator));
    }
}
