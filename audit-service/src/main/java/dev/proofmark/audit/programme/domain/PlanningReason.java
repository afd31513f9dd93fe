package dev.proofmark.audit.programme.domain;

/** Why a programme manager plans an audit beside those of every cycle (ISO/IEC 17021-1:2015, 9.6.4 and 9.5.3.2). */
public enum PlanningReason {
    COMPLAINT,
    /** The client has told of a change, or one was found. */
    CHANGE,
    SCOPE_EXTENSION,
    SUSPENSION_FOLLOW_UP,
    /** Corrective action that documents alone don't prove. */
    CORRECTIVE_ACTION_FOLLOW_UP,
    /** Stage 1 found the client not ready, or lies too far back. */
    NOT_READY,
    /** I-18: a major was not verified within six months of stage 2. */
    MAJOR_NOT_VERIFIED_IN_TIME;

    /** Whether it is a reason for an audit of that kind. */
    boolean isFor(AuditKind kind) {
        return switch (kind) {
            case STAGE_1 -> this == NOT_READY || this == CHANGE;
            case STAGE_2 -> this == MAJOR_NOT_VERIFIED_IN_TIME;
            case SHORT_NOTICE -> this == COMPLAINT || this == CHANGE || this == SUSPENSION_FOLLOW_UP;
            case SPECIAL -> this != NOT_READY && this != MAJOR_NOT_VERIFIED_IN_TIME;
            case SURVEILLANCE, RECERTIFICATION -> false;
        };
    }
}
