package dev.proofmark.evaluation.significance;

/** What is compared, as far as the choice of a test depends on it. */
public sealed interface Comparison {

    /** Two classifiers on the same items. */
    record SameItems(McNemar counts) implements Comparison {}

    /**
     * Classifiers over the same folds or runs, one value each.
     *
     * @param normal whether the differences (of two), or the values (of more), are taken to be normally distributed
     */
    record Runs(int classifiers, boolean normal) implements Comparison {

        public Runs {
            if (classifiers < 2) {
                throw new IllegalArgumentException("nothing to compare among " + classifiers + " classifiers");
            }
        }
    }

    /** Two categories of the same items. */
    record Categories(Contingency table) implements Comparison {}
}
