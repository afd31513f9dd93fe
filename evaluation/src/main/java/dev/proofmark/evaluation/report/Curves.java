package dev.proofmark.evaluation.report;

import dev.proofmark.evaluation.curve.Curve;
import dev.proofmark.evaluation.curve.RankedScores;

/** The curves of one class against all others; one that is undefined has no points. */
public record Curves(Curve roc, Curve precisionRecall, Curve cumulativeResponse, Curve lift) {

    static Curves of(RankedScores scores) {
        return new Curves(
                Curve.roc(scores), Curve.precisionRecall(scores), Curve.cumulativeResponse(scores), Curve.lift(scores));
    }
}
