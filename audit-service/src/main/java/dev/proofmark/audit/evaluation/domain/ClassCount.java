package dev.proofmark.audit.evaluation.domain;

/** How many samples of the test data have a class. */
public record ClassCount(String label, long count) {}
