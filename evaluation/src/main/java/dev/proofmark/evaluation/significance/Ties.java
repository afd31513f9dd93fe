package dev.proofmark.evaluation.significance;

import java.util.Arrays;

/** What equal values take from the spread of ranks. */
final class Ties {

    private Ties() {}

    /** The sum of t³ − t over groups of t equal values. */
    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        int begin = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || sorted[end] != sorted[begin]) {
                double equal = end - begin;
                sum += equal * equal * equal - equal;
                begin = end;
            }
        }
        return sum;
    }
}
