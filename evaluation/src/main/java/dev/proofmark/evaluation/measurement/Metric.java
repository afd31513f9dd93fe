package dev.proofmark.evaluation.measurement;

import dev.proofmark.evaluation.prediction.Task;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The metrics by the names that they have in reports and claims. */
public enum Metric {
    ACCURACY("accuracy", ""),
    PRECISION("precision", ""),
    RECALL("recall", ""),
    SPECIFICITY("specificity", ""),
    F1("f1", "2TP / (2TP + FP + FN)"),
    F2("f2", "5TP / (5TP + FP + 4FN)"),
    F_HALF("f0.5", "1.25TP / (1.25TP + FP + 0.25FN)"),
    AUC("auc", "pairs of samples (Mann and Whitney), ties count half"),
    AVERAGE_PRECISION("averagePrecision", "sum of the steps of recall times precision, without interpolation"),
    KAPPA("kappa", "Cohen, unweighted"),
    MCC("mcc", "Matthews; of several classes Gorodkin"),
    MACRO_PRECISION("macroPrecision", Metric.MEAN),
    MACRO_RECALL("macroRecall", Metric.MEAN),
    MACRO_F1("macroF1", Metric.MEAN),
    MICRO_PRECISION("microPrecision", Metric.POOLED),
    MICRO_RECALL("microRecall", Metric.POOLED),
    MICRO_F1("microF1", Metric.POOLED),
    WEIGHTED_PRECISION("weightedPrecision", Metric.WEIGHTED),
    WEIGHTED_RECALL("weightedRecall", Metric.WEIGHTED),
    WEIGHTED_F1("weightedF1", Metric.WEIGHTED),
    HAMMING_LOSS("hammingLoss", "share of wrong answers to whether a sample has a label"),
    EXACT_MATCH_RATIO("exactMatchRatio", ""),
    JACCARD("jaccard", "mean over the samples; 1 where a sample has, and is said to have, no label"),
    KULLBACK_LEIBLER("klDivergence", "predicted from actual shares, natural logarithms, no smoothing"),
    JENSEN_SHANNON("jsDivergence", "natural logarithms; not its square root"),
    TOTAL_VARIATION("totalVariation", "half the sum of the differences of shares");

    private static final String MEAN = "mean of the classes' values";
    private static final String POOLED = "of the counts of all classes together";
    private static final String WEIGHTED = "mean of the classes' values by how many samples are of each";

    private static final Set<Metric> OF_ONE_CLASS = EnumSet.range(PRECISION, AVERAGE_PRECISION);
    private static final Set<Metric> OF_ONE_LABEL_EACH = EnumSet.of(ACCURACY, KAPPA, MCC);
    private static final Set<Metric> OF_SEVERAL_LABELS = EnumSet.range(HAMMING_LOSS, JACCARD);
    private static final Set<Metric> OF_ALL =
            union(EnumSet.range(MACRO_PRECISION, WEIGHTED_F1), EnumSet.range(KULLBACK_LEIBLER, TOTAL_VARIATION));

    private final String code;
    private final String method;

    Metric(String code, String method) {
        this.code = code;
        this.method = method;
    }

    /** The one of that name. */
    public static Optional<Metric> named(String code) {
        return Arrays.stream(values())
                .filter(metric -> metric.code.equals(code))
                .findFirst();
    }

    /** Those of a whole file of the task; those of the positive class among them. */
    public static Set<Metric> ofWhole(Task task) {
        return switch (task) {
            case BINARY -> union(OF_ONE_LABEL_EACH, OF_ONE_CLASS, OF_ALL);
            case MULTI_CLASS -> union(OF_ONE_LABEL_EACH, OF_ALL);
            case MULTI_LABEL -> union(OF_SEVERAL_LABELS, OF_ALL);
        };
    }

    /** Those of each class; areas only where the class has scores. */
    public static Set<Metric> ofOneClass() {
        return EnumSet.copyOf(OF_ONE_CLASS);
    }

    @SafeVarargs
    private static Set<Metric> union(Set<Metric>... sets) {
        Set<Metric> all = EnumSet.noneOf(Metric.class);
        for (Set<Metric> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    /** Its name. */
    public String code() {
        return code;
    }

    /** How it is computed, in English, where there are several ways; else empty. */
    public String method() {
        return method;
    }

    /** Whether it is computed from scores. */
    public boolean needsScores() {
        return this == AUC || this == AVERAGE_PRECISION;
    }
}
