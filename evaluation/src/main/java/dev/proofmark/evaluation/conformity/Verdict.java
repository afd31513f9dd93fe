package dev.proofmark.evaluation.conformity;

/** What a decision rule comes to. */
public sealed interface Verdict {

    /** The limit is met. */
    record Conforms() implements Verdict {}

    /** It isn't, or not surely enough for the rule. */
    record DoesNotConform() implements Verdict {}

    /**
     * Nothing can be stated.
     *
     * @param reason in English
     */
    record Undecided(String reason) implements Verdict {}
}
