package dev.proofmark.contracts.schemes;

/**
 * A group of controls.
 *
 * @param id for example {@code A.6}
 */
public record SchemeObjective(String id, Bilingual title) {}
