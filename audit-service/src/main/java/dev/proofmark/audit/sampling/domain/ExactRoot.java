package dev.proofmark.audit.sampling.domain;

import java.math.BigInteger;

/** Square roots rounded up, without the error that a floating-point root makes at 25 or 100. */
public final class ExactRoot {

    private ExactRoot() {}

    /**
     * The least whole number whose square is at least {@code numerator / denominator}.
     *
     * @param numerator zero or more
     * @param denominator one or more
     */
    public static int leastWithSquareOf(long numerator, long denominator) {
        var least = BigInteger.valueOf(Math.ceilDiv(numerator, denominator));
        var parts = least.sqrtAndRemainder();
        var root = parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
        return root.intValueExact();
    }
}
