package dev.proofmark.contracts.audit;

/** What has to be done by a day. */
public enum DeadlineKind {
    FINDING_RESPONSE,
    FINDING_CLOSURE,
    STAGE_1_TO_STAGE_2,
    SIX_MONTHS_AFTER_STAGE_2,
    FIRST_SURVEILLANCE,
    YEARLY_SURVEILLANCE,
    RECERTIFICATION
}
