package dev.proofmark.evaluation.significance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * The ranks of differences by their size, apart by their sign. Hipparchus ranks; its own test knows no correction for
 * ties, and its exact probability takes two to the number of folds steps.
 */
final class SignedRanks {

    static final int MOST_FOR_EXACT = 50;

    private final int count;
    private final double smallerSum;

    /** The sum of t³ − t over groups of t equal sizes. */
    private final double ties;

    private SignedRanks(int count, double smallerSum, double ties) {
        this.count = count;
        this.smallerSum = smallerSum;
        this.ties = ties;
    }

    static SignedRanks of(double[] first, double[] second) {
        double[] differences = IntStream.range(0, first.length)
                .mapToDouble(fold -> first[fold] - second[fold])
                .filter(difference -> difference != 0)
                .toArray();
        double[] sizes = Arrays.stream(differences).map(Math::abs).toArray();
        double[] ranks =
                sizes.length == 0 ? sizes : new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(sizes);
        double positive = 0;
        double negative = 0;
        for (int each = 0; each < ranks.length; each++) {
            if (differences[each] > 0) {
                positive += ranks[each];
            } else {
                negative += ranks[each];
            }
        }
        return new SignedRanks(ranks.length, Math.min(positive, negative), Ties.of(sizes));
    }

    int count() {
        return count;
    }

    double smallerSum() {
        return smallerSum;
    }

    /** On both sides. */
    double probability() {
        return ties == 0 && count <= MOST_FOR_EXACT ? exact() : normal();
    }

    /** In how many of all the ways to give signs the positive ranks sum up to no more. */
    private double exact() {
        double[] ways = new double[count * (count + 1) / 2 + 1];
        ways[0] = 1;
        for (int rank = 1; rank <= count; rank++) {
            for (int sum = ways.length - 1; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        double tail = Arrays.stream(ways).limit((long) smallerSum + 1).sum();
        return Math.min(1, 2 * tail / Math.pow(2, count));
    }

    private double normal() {
        double expected = count * (count + 1.0) / 4;
        double variance = count * (count + 1.0) * (2.0 * count + 1) / 24 - ties / 48;
        double distance = Math.max(0, expected - smallerSum - 0.5);
        return 2 * new NormalDistribution().cumulativeProbability(-distance / Math.sqrt(variance));
    }
}
