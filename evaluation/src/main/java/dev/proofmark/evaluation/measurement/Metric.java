package dev.proofmark.evaluation.measurement;

/** The metrics by the names that they have in reports and claims. */
public enum Metric {
    ACCURACY("accuracy"),
    PRECISION("precision"),
    RECALL("recall"),
    SPECIFICITY("specificity"),
    F1("f1"),
    F2("f2"),
    F_HALF("f0.5"),
    AUC("auc"),
    AVERAGE_PRECISION("averagePrecision"),
    KAPPA("kappa"),
    MCC("mcc"),
    MACRO_PRECISION("macroPrecision"),
    MACRO_RECALL("macroRecall"),
    MACRO_F1("macroF1"),
    MICRO_PRECISION("microPrecision"),
    MICRO_RECALL("microRecall"),
    MICRO_F1("microF1"),
    WEIGHTED_PRECISION("weightedPrecision"),
    WEIGHTED_RECALL("weightedRecall"),
    WEIGHTED_F1("weightedF1"),
    HAMMING_LOSS("hammingLoss"),
    EXACT_MATCH_RATIO("exactMatchRatio"),
    JACCARD("jaccard"),
    KULLBACK_LEIBLER("klDivergence"),
    JENSEN_SHANNON("jsDivergence"),
    TOTAL_VARIATION("totalVariation");

    private final String code;

    Metric(String code) {
        this.code = code;
    }

    /** Its name. */
    public String code() {
        return code;
    }
}
