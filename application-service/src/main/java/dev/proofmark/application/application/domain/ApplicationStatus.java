package dev.proofmark.application.application.domain;

/** Where an application stands; which command is possible where is the table of {@link ApplicationRules}. */
public enum ApplicationStatus {
    /** The client writes; anything may be missing. */
    DRAFT,
    /** Complete and frozen; nobody has looked at it yet. */
    SUBMITTED,
    /** A reviewer has begun to record the review. */
    UNDER_REVIEW,
    /** The body has asked for more; the client may change the application until it answers. */
    INFO_REQUESTED,
    /** The body takes the application on; the agreement is still to be signed. */
    ACCEPTED,
    /** The body does not take the application on. */
    DECLINED,
    /** The client took it back. */
    WITHDRAWN,
    /** The agreement is signed; audits may be planned. */
    CONTRACTED,
    /** The certification was decided on; the application is history. */
    CLOSED;

    /** Whether nothing can follow on it any more. */
    public boolean isEnd() {
        return switch (this) {
            case DECLINED, WITHDRAWN, CLOSED -> true;
            case DRAFT, SUBMITTED, UNDER_REVIEW, INFO_REQUESTED, ACCEPTED, CONTRACTED -> false;
        };
    }

    /** Whether an agreement is or was in force: an application that is closed by its decision was contracted before. */
    public boolean isUnderContract() {
        return switch (this) {
            case CONTRACTED, CLOSED -> true;
            case DRAFT, SUBMITTED, UNDER_REVIEW, INFO_REQUESTED, ACCEPTED, DECLINED, WITHDRAWN -> false;
        };
    }
}
