package dev.proofmark.evaluation.conformity;

import dev.proofmark.evaluation.MetricValue;
import dev.proofmark.evaluation.interval.IntervalValue;

/**
 * What a report states (ISO/IEC 17025:2017, 7.8.6.2): to which result it applies, which limit is met or not, and by which
 * rule (I-47). Only a criterion makes one.
 */
public final class ConformityStatement {

    private final Criterion criterion;
    private final MetricValue value;
    private final IntervalValue interval;
    private final Verdict verdict;

    ConformityStatement(Criterion criterion, MetricValue value, IntervalValue interval, Verdict verdict) {
        this.criterion = criterion;
        this.value = value;
        this.interval = interval;
        this.verdict = verdict;
    }

    /** The limit and the rule. */
    public Criterion criterion() {
        return criterion;
    }

    public MetricValue value() {
        return value;
    }

    public IntervalValue interval() {
        return interval;
    }

    public Verdict verdict() {
        return verdict;
    }
}
