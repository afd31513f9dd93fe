package dev.proofmark.audit.testreport.domain;

import dev.proofmark.evaluation.conformity.SpecificationLimit;

/**
 * What was agreed before the test that a metric has to reach, or may not exceed (ISO/IEC 17025:2017, 7.1.3).
 *
 * @param limit as a decimal, as it was agreed
 */
public record Limit(MetricName name, SpecificationLimit.Side side, String limit) {}
