package dev.proofmark.evaluation.significance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What several comparisons at once ask of each: the more are made, the sooner one seems to differ by chance. */
public enum Adjustment {

    /** Each at α divided by their number; bounds the chance of any false finding. */
    BONFERRONI {
        @Override
        double factor(int rank, int comparisons) {
            return comparisons;
        }
    },

    /** Step by step from the smallest (S. Holm, 1979); bounds the same and finds more. */
    HOLM {
        @Override
        double factor(int rank, int comparisons) {
            return comparisons - rank;
        }
    },

    /** Step by step from the largest (Benjamini and Hochberg, 1995); bounds the share of false findings among all. */
    BENJAMINI_HOCHBERG {
        @Override
        double factor(int rank, int comparisons) {
            return (double) comparisons / (rank + 1);
        }
    };

    /**
     * One comparison among several.
     *
     * @param probability as its own test gave it
     * @param adjusted to be compared with α itself
     * @param level the α that its own probability is compared with at its rank
     * @param significant whether it still is a difference
     */
    public record Adjusted(double probability, double adjusted, double level, boolean significant) {}

    /** What the probability with that rank, from the smallest, is multiplied by. */
    abstract double factor(int rank, int comparisons);

    /** In the order in which they were given. */
    public List<Adjusted> adjust(List<Double> probabilities, double alpha) {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("no level is " + alpha);
        }
        if (probabilities.stream().anyMatch(each -> !(each >= 0 && each <= 1))) {
            throw new IllegalArgumentException("not all of these are probabilities: " + probabilities);
        }
        int[] order = IntStream.range(0, probabilities.size())
                .boxed()
                .sorted(Comparator.comparing(probabilities::get))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[order.length];
        double[] levels = new double[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            double factor = factor(rank, order.length);
            adjusted[order[rank]] = Math.min(1, probabilities.get(order[rank]) * factor);
            levels[order[rank]] = alpha / factor;
        }
        keepOrder(adjusted, order);
        return IntStream.range(0, order.length)
                .mapToObj(each ->
                        new Adjusted(probabilities.get(each), adjusted[each], levels[each], adjusted[each] <= alpha))
                .toList();
    }

    /** Who has the larger probability never has the smaller adjusted one. */
    private void keepOrder(double[] adjusted, int[] order) {
        switch (this) {
            case BONFERRONI -> {}
            case HOLM -> {
                for (int rank = 1; rank < order.length; rank++) {
                    adjusted[order[rank]] = Math.max(adjusted[order[rank]], adjusted[order[rank - 1]]);
                }
            }
            case BENJAMINI_HOCHBERG -> {
                for (int rank = order.length - 2; rank >= 0; rank--) {
                    adjusted[order[rank]] = Math.min(adjusted[order[rank]], adjusted[order[rank + 1]]);
                }
            }
        }
    }
}
