package dev.proofmark.contracts.schemes;

/**
 * Something that the plan of an evaluation answers with evidence.
 *
 * @param id for example {@code 5.3.2}
 * @param help what to look at, in our own words
 */
public record ControlCriterion(String id, Bilingual title, Bilingual help) {}
