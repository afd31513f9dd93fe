package dev.proofmark.contracts.schemes;

/**
 * A clause of the standard.
 *
 * @param id for example {@code 6.1.3}
 * @param requirement whether a finding may cite it; a heading with clauses below it says nothing by itself
 * @param eachSurveillance whether every surveillance looks at it, because what a surveillance has to contain lives there
 *     (ISO/IEC 17021-1:2015, 9.6.2.2); the others are shared out over the surveillances of a cycle
 */
public record SchemeClause(String id, boolean requirement, boolean eachSurveillance, Bilingual title) {}
