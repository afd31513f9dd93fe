package dev.proofmark.audit.evaluation.domain;

/**
 * From which score on a class or a label is predicted.
 *
 * @param value as a decimal text, as it was agreed
 */
public record ClassThreshold(String label, String value) {}
