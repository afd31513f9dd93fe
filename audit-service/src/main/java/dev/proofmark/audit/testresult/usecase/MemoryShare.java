package dev.proofmark.audit.testresult.usecase;

import dev.proofmark.evaluation.prediction.PredictionFormat;

/**
 * How much one file may take of the heap: all evaluations together half of it, so that a file that is too large is refused
 * instead of taking the service down.
 */
final class MemoryShare {

    /** Of the id, the labels, the order of the scores and the resamples, with room to grow. */
    private static final int BYTES_OF_A_ROW = 64;

    /** Of the score itself and of its copy while it is sorted. */
    private static final int BYTES_OF_A_SCORE = 32;

    private MemoryShare() {}

    /** The format with as many rows and scores as there is room for. */
    static PredictionFormat bounded(PredictionFormat format, ResultConfig config, long heap) {
        long share = heap / 2 / config.atOnce();
        long rows = Math.clamp(share / BYTES_OF_A_ROW, 1, config.mostRows());
        return format.withAtMost(Math.toIntExact(rows), Math.max(1, share / BYTES_OF_A_SCORE));
    }
}
