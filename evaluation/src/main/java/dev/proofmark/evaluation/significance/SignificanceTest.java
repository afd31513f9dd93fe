package dev.proofmark.evaluation.significance;

/** The tests a report may name. */
public enum SignificanceTest {
    /** Two classifiers on the same items: the binomial test of the items on which only one is right. */
    MCNEMAR_EXACT,

    /** The same by χ² without correction. */
    MCNEMAR,

    /** The same by χ², corrected for continuity (Edwards, 1948). */
    MCNEMAR_CORRECTED,

    /** Two classifiers over the same folds, with differences that are normally distributed. */
    PAIRED_T,

    /** Two classifiers over the same folds, whatever the distribution. */
    WILCOXON_SIGNED_RANK,

    /** Three classifiers or more, with normally distributed values of the same variance. */
    ONE_WAY_ANOVA,

    /** Three classifiers or more, whatever the distribution. */
    KRUSKAL_WALLIS,

    /** Whether two categories have to do with each other. */
    CHI_SQUARE,

    /** The same of two by two, where few are expected. */
    FISHER_EXACT
}
