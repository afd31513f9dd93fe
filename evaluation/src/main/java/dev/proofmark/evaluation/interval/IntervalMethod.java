package dev.proofmark.evaluation.interval;

/** How an interval was computed; a report states it beside the bounds. */
public sealed interface IntervalMethod {

    /** Its name in reports. */
    String code();

    /** The score interval (E. B. Wilson, 1927), without correction for continuity. */
    record Wilson() implements IntervalMethod {

        @Override
        public String code() {
            return "wilson";
        }
    }

    /** The exact interval (Clopper and Pearson, 1934): never narrower than its confidence, often wider. */
    record ClopperPearson() implements IntervalMethod {

        @Override
        public String code() {
            return "clopper-pearson";
        }
    }

    /**
     * The percentiles of the metric over resamples drawn with replacement (Efron, 1979).
     *
     * @param resampling how many were drawn, and the seed that makes them again
     * @param undefinedResamples in so many the metric was undefined; the percentiles are those of the others
     */
    record BootstrapPercentile(Resampling resampling, int undefinedResamples) implements IntervalMethod {

        public BootstrapPercentile {
            if (undefinedResamples < 0 || undefinedResamples >= resampling.resamples()) {
                throw new IllegalArgumentException(
                        "no percentiles with " + undefinedResamples + " of " + resampling.resamples() + " undefined");
            }
        }

        @Override
        public String code() {
            return "bootstrap-percentile";
        }
    }
}
