package dev.proofmark.evaluation.significance;

import java.util.List;

/**
 * Helps a laboratory to choose its test. It proposes; what was agreed in the test plan holds.
 *
 * @param test proposed
 * @param reason why, in English
 * @param adjustments one of which is needed since more than one comparison is made; none otherwise
 */
public record TestSelection(SignificanceTest test, String reason, List<Adjustment> adjustments) {

    /** With fewer items that tell the classifiers apart, McNemar's χ² is no good approximation. */
    static final int FEWEST_DISCORDANT = 25;

    public TestSelection {
        adjustments = List.copyOf(adjustments);
    }

    /**
     * The test for a comparison, of which so many are made in one report.
     *
     * @param comparisons how many tests the report makes in all
     */
    public static TestSelection of(Comparison comparison, int comparisons) {
        if (comparisons < 1) {
            throw new IllegalArgumentException("a report makes at least one comparison");
        }
        List<Adjustment> adjustments = comparisons == 1 ? List.of() : List.of(Adjustment.values());
        return switch (comparison) {
            case Comparison.SameItems(McNemar counts) -> sameItems(counts, adjustments);
            case Comparison.Runs(int classifiers, boolean normal) -> runs(classifiers, normal, adjustments);
            case Comparison.Categories(Contingency table) -> categories(table, adjustments);
        };
    }

    private static TestSelection sameItems(McNemar counts, List<Adjustment> adjustments) {
        return counts.discordant() < FEWEST_DISCORDANT
                ? new TestSelection(
                        SignificanceTest.MCNEMAR_EXACT,
                        "two classifiers on the same items, of which fewer than " + FEWEST_DISCORDANT
                                + " tell them apart",
                        adjustments)
                : new TestSelection(
                        SignificanceTest.MCNEMAR_CORRECTED, "two classifiers on the same items", adjustments);
    }

    private static TestSelection runs(int classifiers, boolean normal, List<Adjustment> adjustments) {
        if (classifiers == 2) {
            return normal
                    ? new TestSelection(
                            SignificanceTest.PAIRED_T, "two classifiers, differences normally distributed", adjustments)
                    : new TestSelection(
                            SignificanceTest.WILCOXON_SIGNED_RANK,
                            "two classifiers, distribution of the differences unknown",
                            adjustments);
        }
        return normal
                ? new TestSelection(
                        SignificanceTest.ONE_WAY_ANOVA,
                        classifiers + " classifiers, values normally distributed",
                        adjustments)
                : new TestSelection(
                        SignificanceTest.KRUSKAL_WALLIS,
                        classifiers + " classifiers, distribution of the values unknown",
                        adjustments);
    }

    private static TestSelection categories(Contingency table, List<Adjustment> adjustments) {
        return table.isTwoByTwo() && table.fewestExpected() < Contingency.FEWEST_EXPECTED
                ? new TestSelection(
                        SignificanceTest.FISHER_EXACT,
                        "two by two categories, fewer than 5 expected in a cell",
                        adjustments)
                : new TestSelection(SignificanceTest.CHI_SQUARE, "independence of categories", adjustments);
    }
}
