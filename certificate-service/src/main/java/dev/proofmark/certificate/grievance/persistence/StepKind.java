package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.domain.Step;

/** How steps are called in the table. */
enum StepKind {
    ACKNOWLEDGED,
    VALIDATED,
    REJECTED,
    ASSIGNED,
    REFERRED,
    ANSWERED,
    NOTED,
    PROGRESS_REPORTED,
    DECIDED,
    NOTIFIED,
    CLOSED;

    static StepKind of(Step step) {
        return switch (step) {
            case Step.Acknowledged _ -> ACKNOWLEDGED;
            case Step.Validated _ -> VALIDATED;
            case Step.Rejected _ -> REJECTED;
            case Step.Assigned _ -> ASSIGNED;
            case Step.Referred _ -> REFERRED;
            case Step.Answered _ -> ANSWERED;
            case Step.Noted _ -> NOTED;
            case Step.ProgressReported _ -> PROGRESS_REPORTED;
            case Step.Decided _ -> DECIDED;
            case Step.Notified _ -> NOTIFIED;
            case Step.Closed _ -> CLOSED;
        };
    }
}
