package dev.proofmark.contracts.schemes;

/**
 * A length of time that a rule sets.
 *
 * @param source the rule
 */
public record Period(int months, String source) {}
