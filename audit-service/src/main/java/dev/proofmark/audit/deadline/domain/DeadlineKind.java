package dev.proofmark.audit.deadline.domain;

/** What has to be done by a day. */
public enum DeadlineKind {
    /** The client answers a finding (ISO/IEC 17021-1:2015, 9.4.9); the body sets how long it has. */
    FINDING_RESPONSE,
    /** Corrective action is verified (9.4.10). */
    FINDING_CLOSURE,
    /** Stage 2 begins; after that the body considers whether stage 1 is repeated (9.3.1.2.4). */
    STAGE_1_TO_STAGE_2,
    /** Majors of the initial audit are verified, or stage 2 is held again (9.5.3.2). */
    SIX_MONTHS_AFTER_STAGE_2,
    /** The first surveillance, twelve months after the decision at the latest (9.1.3.3). */
    FIRST_SURVEILLANCE,
    /** The surveillance of a calendar year (9.1.3.3). */
    YEARLY_SURVEILLANCE,
    /** The recertification is decided before the certificate expires (9.6.3.2.2). */
    RECERTIFICATION;

    /** Whether the client gets until the next working day where the day is none; the other days are law and stay. */
    public boolean movesToAWorkingDay() {
        return this == FINDING_RESPONSE;
    }

    /** Whether somebody has to decide about a suspension once it is missed (9.6.5.2). */
    public boolean proposesSuspension() {
        return switch (this) {
            case FIRST_SURVEILLANCE, YEARLY_SURVEILLANCE, RECERTIFICATION -> true;
            case FINDING_RESPONSE, FINDING_CLOSURE, STAGE_1_TO_STAGE_2, SIX_MONTHS_AFTER_STAGE_2 -> false;
        };
    }
}
