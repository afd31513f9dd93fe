package dev.proofmark.certificate.certificate.domain;

/**
 * From which score on a class or a label is predicted.
 *
 * @param value as a decimal
 */
public record ClassThreshold(String label, String value) {}
