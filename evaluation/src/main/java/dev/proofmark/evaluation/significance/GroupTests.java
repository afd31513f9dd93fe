package dev.proofmark.evaluation.significance;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.inference.OneWayAnova;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/** Three classifiers or more (two are allowed): whether all come from one distribution. */
public final class GroupTests {

    private static final String NO_SPREAD = "the values have no spread";

    private GroupTests() {}

    /** The analysis of variance; its statistic is F. */
    public static TestOutcome anova(List<double[]> groups) {
        int values = check(groups);
        if (groups.stream().anyMatch(group -> group.length < 2)) {
            return TestOutcome.undefined(SignificanceTest.ONE_WAY_ANOVA, "a group of one value has no spread");
        }
        if (groups.stream().allMatch(GroupTests::isConstant)) {
            return TestOutcome.undefined(SignificanceTest.ONE_WAY_ANOVA, NO_SPREAD);
        }
        double statistic = new OneWayAnova().anovaFValue(groups);
        int degreesBetween = groups.size() - 1;
        int degreesWithin = values - groups.size();
        return TestOutcome.known(
                SignificanceTest.ONE_WAY_ANOVA,
                statistic,
                Tail.ofF(degreesBetween, degreesWithin, statistic),
                degreesBetween,
                degreesWithin);
    }

    /** By ranks (Kruskal and Wallis, 1952), corrected for ties; its statistic is H, by χ². */
    public static TestOutcome kruskalWallis(List<double[]> groups) {
        int values = check(groups);
        double[] pooled = groups.stream()
                .flatMapToDouble(Arrays::stream)
                // Negative zero is zero, but would be ranked below it.
                .map(value -> value + 0.0)
                .toArray();
        if (isConstant(pooled)) {
            return TestOutcome.undefined(SignificanceTest.KRUSKAL_WALLIS, NO_SPREAD);
        }
        double[] ranks = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(pooled);
        double squares = 0;
        int begin = 0;
        for (double[] group : groups) {
            double sum = Arrays.stream(ranks, begin, begin + group.length).sum();
            squares += sum * sum / group.length;
            begin += group.length;
        }
        double count = values;
        double raw = 12 / (count * (count + 1)) * squares - 3 * (count + 1);
        double statistic = Math.max(0, raw / (1 - Ties.of(pooled) / (count * count * count - count)));
        int degreesOfFreedom = groups.size() - 1;
        return TestOutcome.known(
                SignificanceTest.KRUSKAL_WALLIS,
                statistic,
                Tail.ofChiSquared(degreesOfFreedom, statistic),
                degreesOfFreedom);
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    private static int check(List<double[]> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException("nothing to compare in " + groups.size() + " groups");
        }
        for (double[] group : groups) {
            if (group.length == 0) {
                throw new IllegalArgumentException("a group has no values");
            }
            Finite.check(group);
        }
        return groups.stream().mapToInt(group -> group.length).sum();
    }
}
