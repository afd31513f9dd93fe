package dev.proofmark.audit.testreport.domain;

/**
 * An interval as a report prints it, its bounds rounded outwards.
 *
 * @param method by which it was computed, as the evaluation engine calls it
 */
public record Interval(String low, String high, String confidence, String method) {}
