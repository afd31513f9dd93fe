package dev.proofmark.evaluation.significance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.hipparchus.stat.inference.ChiSquareTest;

/**
 * How often items are of one category and of the other.
 *
 * @param counts rows of the same length, two by two at least
 */
public record Contingency(List<List<Long>> counts) {

    /** With fewer expected in one cell, χ² is no good approximation (Cochran's rule). */
    public static final double FEWEST_EXPECTED = 5;

    /** Tables as likely as the one seen count as well, whatever their last digits. */
    private static final double AS_LIKELY = 1 + 1e-7;

    public Contingency {
        counts = counts.stream().map(List::copyOf).toList();
        int columns = counts.isEmpty() ? 0 : counts.getFirst().size();
        if (counts.size() < 2 || columns < 2 || counts.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("no table of two by two or more");
        }
        if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is negative");
        }
    }

    /** Two by two. */
    public static Contingency of(long a, long b, long c, long d) {
        return new Contingency(List.of(List.of(a, b), List.of(c, d)));
    }

    /** The smallest number of items that a cell would have if the categories had nothing to do with each other. */
    public double fewestExpected() {
        long items = Arrays.stream(rows()).sum();
        return items == 0
                ? 0
                : (double) Arrays.stream(rows()).min().orElseThrow()
                        * Arrays.stream(columns()).min().orElseThrow()
                        / items;
    }

    public boolean isTwoByTwo() {
        return counts.size() == 2 && counts.getFirst().size() == 2;
    }

    /** Pearson's χ² of independence, without correction. */
    public TestOutcome chiSquare() {
        if (LongStream.concat(Arrays.stream(rows()), Arrays.stream(columns())).anyMatch(sum -> sum == 0)) {
            return TestOutcome.undefined(SignificanceTest.CHI_SQUARE, "a category has no items");
        }
        long[][] table = counts.stream()
                .map(row -> row.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        double statistic = new ChiSquareTest().chiSquare(table);
        int degreesOfFreedom = (table.length - 1) * (table[0].length - 1);
        return TestOutcome.known(
                SignificanceTest.CHI_SQUARE,
                statistic,
                Tail.ofChiSquared(degreesOfFreedom, statistic),
                degreesOfFreedom);
    }

    /**
     * Fisher's exact test of a table of two by two, on both sides: the probability of all tables with these sums that are
     * no likelier. Its statistic is the count in the first cell.
     */
    public TestOutcome fisher() {
        if (!isTwoByTwo()) {
            throw new IllegalArgumentException("Fisher's exact test is of two by two");
        }
        int items = Math.toIntExact(Arrays.stream(rows()).sum());
        int first = Math.toIntExact(counts.getFirst().getFirst());
        if (items == 0) {
            return TestOutcome.undefined(SignificanceTest.FISHER_EXACT, "there are no items");
        }
        HypergeometricDistribution tables =
                new HypergeometricDistribution(items, Math.toIntExact(rows()[0]), Math.toIntExact(columns()[0]));
        double seen = tables.probability(first) * AS_LIKELY;
        double probability = IntStream.rangeClosed(tables.getSupportLowerBound(), tables.getSupportUpperBound())
                .mapToDouble(tables::probability)
                .filter(each -> each <= seen)
                .sum();
        return TestOutcome.known(SignificanceTest.FISHER_EXACT, first, probability);
    }

    private long[] rows() {
        return counts.stream()
                .mapToLong(row -> row.stream().mapToLong(Long::longValue).sum())
                .toArray();
    }

    private long[] columns() {
        return IntStream.range(0, counts.getFirst().size())
                .mapToLong(column ->
                        counts.stream().mapToLong(row -> row.get(column)).sum())
                .toArray();
    }
}
