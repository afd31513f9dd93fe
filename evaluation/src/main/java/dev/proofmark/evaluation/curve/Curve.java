package dev.proofmark.evaluation.curve;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve for a picture, computed from all scores and thinned to points that are a step apart.
 *
 * @param points from the highest threshold to the lowest
 */
public record Curve(List<Point> points) {

    /** How far, in both directions together, a curve goes between two points: less than a printer can show. */
    private static final double STEP = 1.0 / 1000;

    public Curve {
        points = List.copyOf(points);
    }

    /** Recall over the share of other samples that are called positive (ROC). It ends at (1, 1). */
    public static Curve roc(RankedScores scores) {
        return curve(scores, scores.positives() > 0 && scores.negatives() > 0, true, (hits, wrong) ->
                new double[] {(double) wrong / scores.negatives(), (double) hits / scores.positives()});
    }

    /** Precision over recall. It begins at the highest score: where nothing is called positive there is no precision. */
    public static Curve precisionRecall(RankedScores scores) {
        return curve(scores, scores.positives() > 0, false, (hits, wrong) ->
                new double[] {(double) hits / scores.positives(), (double) hits / (hits + wrong)});
    }

    /** The share of the class that is reached, over the share of all samples that are taken, best scores first. */
    public static Curve cumulativeResponse(RankedScores scores) {
        double all = (double) scores.positives() + scores.negatives();
        return curve(scores, scores.positives() > 0, true, (hits, wrong) ->
                new double[] {(hits + wrong) / all, (double) hits / scores.positives()});
    }

    /** How many times as much of the class is reached as without a model, over the share of samples that are taken. */
    public static Curve lift(RankedScores scores) {
        double all = (double) scores.positives() + scores.negatives();
        return curve(scores, scores.positives() > 0, false, (hits, wrong) ->
                new double[] {(hits + wrong) / all, (double) hits / scores.positives() / ((hits + wrong) / all)});
    }

    /** Empty where the curve is not defined. */
    private static Curve curve(RankedScores scores, boolean isDefined, boolean fromOrigin, Place place) {
        if (!isDefined) {
            return new Curve(List.of());
        }
        Thinning thinning = new Thinning(place);
        if (fromOrigin) {
            thinning.points.add(new Point(0, 0));
        }
        scores.forEachTie((_, positives, negatives) -> thinning.add(positives, negatives));
        return new Curve(thinning.points);
    }

    /** A point of it. */
    public record Point(double x, double y) {}

    /** Where the curve is when so many samples are called positive, rightly and wrongly. */
    @FunctionalInterface
    private interface Place {

        double[] at(long hits, long wrong);
    }

    /** Keeps a point when the curve is a step away from the last one, and always the last. */
    private static final class Thinning {

        private final Place place;
        private final List<Point> points = new ArrayList<>();
        private long hits;
        private long wrong;
        private boolean lastMayGo;

        Thinning(Place place) {
            this.place = place;
        }

        void add(int positives, int negatives) {
            hits += positives;
            wrong += negatives;
            double[] at = place.at(hits, wrong);
            Point point = new Point(at[0], at[1]);
            if (lastMayGo) {
                points.removeLast();
            }
            lastMayGo = !points.isEmpty()
                    && Math.abs(point.x() - points.getLast().x())
                                    + Math.abs(point.y() - points.getLast().y())
                            < STEP;
            points.add(point);
        }
    }
}
