package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.interval.Resampling;
import java.util.Optional;

/**
 * What is wanted beside the values.
 *
 * @param confidence of all intervals, of both sides together
 * @param resampling for the intervals of what is no share; none: such metrics have no interval
 */
public record EvaluationOptions(double confidence, Optional<Resampling> resampling) {

    /** What is agreed where nobody says otherwise. */
    public static final double USUAL_CONFIDENCE = 0.95;

    public EvaluationOptions {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("no confidence is " + confidence);
        }
        if (resampling.isPresent() && resampling.get().confidence() != confidence) {
            throw new IllegalArgumentException("one confidence for all intervals");
        }
    }

    /** Intervals of shares alone. */
    public static EvaluationOptions withoutBootstrap(double confidence) {
        return new EvaluationOptions(confidence, Optional.empty());
    }

    /**
     * Intervals of all metrics that can have one.
     *
     * @param resamples at least {@link Resampling#FEWEST}
     */
    public static EvaluationOptions withBootstrap(double confidence, int resamples, long seed) {
        return new EvaluationOptions(confidence, Optional.of(new Resampling(resamples, seed, confidence)));
    }
}
