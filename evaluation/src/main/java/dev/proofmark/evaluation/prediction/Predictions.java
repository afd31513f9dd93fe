package dev.proofmark.evaluation.prediction;

import java.util.List;

/** What a model said of each sample beside what is so; samples are counted from 0, in the order of the file. */
public sealed interface Predictions permits BinaryPredictions, MultiClassPredictions, MultiLabelPredictions {

    /** How many samples there are. */
    int size();

    /** The classes or labels, in the order of their indexes. */
    List<String> classes();

    /** Whether each sample comes with scores, without which there are no curves. */
    boolean hasScores();
}
