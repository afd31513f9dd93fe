package dev.proofmark.contracts.schemes;

/**
 * A clause of the standard.
 *
 * @param id for example {@code 6.1.3}
 * @param requirement whether a finding may cite it; a heading with clauses below it says nothing by itself
 */
public record SchemeClause(String id, boolean requirement, Bilingual title) {}
