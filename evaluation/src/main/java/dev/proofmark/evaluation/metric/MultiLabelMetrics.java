package dev.proofmark.evaluation.metric;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.confusion.BinaryCounts;
import dev.proofmark.evaluation.confusion.MultiLabelCounts;

/** The metrics of multi-label predictions (ISO/IEC TS 4213, 6.5). */
public record MultiLabelMetrics(MultiLabelCounts counts) {

    private static final String NOTHING = "there are no samples";

    /** The share of wrong answers to whether a sample has a label. */
    public MetricValue hammingLoss() {
        long wrong = counts.perLabel().stream()
                .mapToLong(label -> label.falsePositives() + label.falseNegatives())
                .sum();
        return MetricValue.ratio(
                wrong, counts.perLabel().stream().mapToLong(BinaryCounts::total).sum(), NOTHING);
    }

    public MetricValue exactMatchRatio() {
        return MetricValue.ratio(counts.exactMatches(), counts.samples(), NOTHING);
    }

    /** The mean over the samples of Jaccard's index; 1 for a sample that has, and is said to have, no label. */
    public MetricValue jaccard() {
        return MetricValue.ratio(counts.overlaps(), (double) counts.samples(), NOTHING);
    }

    /** Precision, recall and F over the labels. */
    public Averages averages() {
        return new Averages(counts.labels(), counts.perLabel());
    }

    /** How far the predicted labels are from the actual ones as a whole. */
    public DistributionDifference distributionDifference() {
        return DistributionDifference.of(counts.perLabel());
    }
}
