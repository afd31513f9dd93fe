package dev.proofmark.audit.sampling.domain;

/** Why a site is in the sample. */
public enum ChoiceReason {
    /** By the seed. */
    CHANCE,
    /** Not visited in this cycle before, or of higher risk, or larger. */
    JUDGEMENT
}
