package dev.proofmark.audit.sampling.domain;

import dev.proofmark.audit.programme.domain.AuditKind;

/**
 * How many of {@code x} similar sites an audit visits at least (I-09; IAF MD 1, 6.1 and 6.2 as a method), beside the
 * central function, which every audit visits:
 *
 * <pre>
 *                                       may be sampled   may not
 * initial audit                         ⌈√x⌉             x
 * surveillance                          ⌈0.6·√x⌉         ⌈0.3·x⌉
 * recertification                       ⌈√x⌉             x
 * … of a system that proved effective   ⌈0.8·√x⌉         x
 * </pre>
 *
 * <p>Exact: {@code y} is the least whole number with {@code y² ≥ x}, {@code 25·y² ≥ 9·x}, {@code 25·y² ≥ 16·x}.
 */
public final class SampleSize {

    private static final int TENTHS = 10;
    private static final int TENTHS_OF_SURVEILLANCE = 3;

    private SampleSize() {}

    /**
     * The minimum.
     *
     * @param sites how many similar sites there are, one or more
     * @param mayBeSampled whether some sites can speak for the others
     * @param provenEffective whether the system proved effective over the cycle; only heard at recertification
     */
    public static int minimum(AuditKind kind, int sites, boolean mayBeSampled, boolean provenEffective) {
        if (sites < 1) {
            throw new IllegalArgumentException("a group of " + sites + " sites has no sample");
        }
        return mayBeSampled ? ofSimilar(kind, sites, provenEffective) : ofDifferent(kind, sites);
    }

    private static int ofSimilar(AuditKind kind, long sites, boolean provenEffective) {
        return switch (kind) {
            case STAGE_1, STAGE_2, SPECIAL, SHORT_NOTICE -> ExactRoot.leastWithSquareOf(sites, 1);
            case SURVEILLANCE -> ExactRoot.leastWithSquareOf(9 * sites, 25);
            case RECERTIFICATION ->
                provenEffective ? ExactRoot.leastWithSquareOf(16 * sites, 25) : ExactRoot.leastWithSquareOf(sites, 1);
        };
    }

    private static int ofDifferent(AuditKind kind, int sites) {
        return switch (kind) {
            case STAGE_1, STAGE_2, RECERTIFICATION, SPECIAL, SHORT_NOTICE -> sites;
            case SURVEILLANCE -> Math.ceilDiv(sites * TENTHS_OF_SURVEILLANCE, TENTHS);
        };
    }
}
