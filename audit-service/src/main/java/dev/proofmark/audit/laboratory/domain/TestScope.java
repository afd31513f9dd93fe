package dev.proofmark.audit.laboratory.domain;

/**
 * A method that the scope of a laboratory's accreditation has.
 *
 * @param procedure number of the laboratory's own procedure for it
 * @param days on which the scope has it
 */
public record TestScope(TestMethod method, String procedure, Days days, Recorded recorded) implements HistoryLine {}
