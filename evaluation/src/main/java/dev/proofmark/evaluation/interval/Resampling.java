package dev.proofmark.evaluation.interval;

/**
 * How a bootstrap is drawn. The same seed makes the same resamples again.
 *
 * @param resamples at least {@value #FEWEST}: with fewer the percentiles at the ends are a matter of chance
 */
public record Resampling(int resamples, long seed, double confidence) {

    /** As the scheme asks. */
    public static final int FEWEST = 1_000;

    public Resampling {
        if (resamples < FEWEST) {
            throw new IllegalArgumentException("a bootstrap has at least " + FEWEST + " resamples, not " + resamples);
        }
        Confidence.check(confidence);
    }
}
