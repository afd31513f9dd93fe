package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.evaluation.prediction.PredictionFormat;
import dev.proofmark.evaluation.prediction.TimingFormat;

/**
 * How much one file may take of the heap: all evaluations together half of it, so that a file that is too large is refused
 * instead of taking the service down.
 */
final class MemoryShare {

    /** Of the id, the labels, the order of the scores and the resamples, with room to grow. */
    private static final int BYTES_OF_A_ROW = 64;

    /** Of the score itself and of its copy while it is sorted. */
    private static final int BYTES_OF_A_SCORE = 32;

    /** Of the id, of begin and end as they are read, gathered and measured, and of the sorted latencies. */
    private static final int BYTES_OF_A_TIMING = 96;

    private MemoryShare() {}

    /** The format with as many rows and scores as there is room for. */
    static PredictionFormat bounded(PredictionFormat format, ResultConfig config, long heap) {
        long share = share(config, heap);
        return format.withAtMost(rows(share, BYTES_OF_A_ROW, config), Math.max(1, share / BYTES_OF_A_SCORE));
    }

    /** The format with as many answers as there is room for. */
    static TimingFormat bounded(TimingFormat format, ResultConfig config, long heap) {
        return format.withAtMost(rows(share(config, heap), BYTES_OF_A_TIMING, config));
    }

    private static long share(ResultConfig config, long heap) {
        return heap / 2 / config.atOnce();
    }

    private static int rows(long share, int bytesOfOne, ResultConfig config) {
        return Math.toIntExact(Math.clamp(share / bytesOfOne, 1, config.mostRows()));
    }
}
