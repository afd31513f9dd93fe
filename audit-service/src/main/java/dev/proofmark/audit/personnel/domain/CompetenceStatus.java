package dev.proofmark.audit.personnel.domain;

/** Where a competence stands on a day. */
public enum CompetenceStatus {
    /** Its first day is still to come. */
    NOT_YET_VALID,
    VALID,
    EXPIRED,
    /** Taken back, for good; the record stays. */
    WITHDRAWN
}
