package dev.proofmark.audit.audit.domain;

/** Where an audit stands; {@link AuditDecisions} has the table of what leads from where to where. */
public enum AuditStatus {
    PLANNED,
    /** A team and dates were shown to the client, who may object. */
    TEAM_PROPOSED,
    TEAM_CONFIRMED,
    PLAN_SENT,
    /** The opening meeting was held. */
    IN_PROGRESS,
    /** Stage 2 and later: the closing meeting was held, the report is due. */
    CONCLUDED,
    /** The report names no nonconformity. */
    REPORT_ISSUED,
    /** The report names nonconformities: answers, acceptance and verification run on the findings. */
    FOLLOW_UP,
    RECOMMENDED,
    /** Stage 1 ends here with its conclusion, the others after the decision that followed the recommendation. */
    CLOSED,
    /** It waits for a team and other days. */
    POSTPONED,
    /** It ends here, for a reason. */
    CANCELLED;

    /**
     * Whether the audit holds its team's people on its days. They are free again from the closing meeting on: what remains
     * of the day, and of the days that were planned, may be another audit's.
     */
    boolean holdsPeople() {
        return switch (this) {
            case TEAM_PROPOSED, TEAM_CONFIRMED, PLAN_SENT, IN_PROGRESS -> true;
            case PLANNED, CONCLUDED, REPORT_ISSUED, FOLLOW_UP, RECOMMENDED, CLOSED, POSTPONED, CANCELLED -> false;
        };
    }
}
