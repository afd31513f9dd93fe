package dev.proofmark.audit.testreport.domain;

/**
 * What the laboratory states of a metric.
 *
 * @param value as it is written: its decimals count
 */
public record StatedValue(MetricName name, String value) {}
