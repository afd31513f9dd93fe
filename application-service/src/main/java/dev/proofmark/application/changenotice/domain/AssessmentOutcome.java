package dev.proofmark.application.changenotice.domain;

/** What follows from a change. */
public enum AssessmentOutcome {
    /** Nothing: the certification stays as it is. */
    NO_ACTION,
    /** Documents are looked at, without an audit. */
    DOCUMENT_REVIEW,
    /** A short-notice audit (ISO/IEC 17021-1:2015, 9.6.4.2). */
    SPECIAL_AUDIT,
    /** The client has to apply for another scope (ISO/IEC 17021-1:2015, 9.6.4.1). */
    SCOPE_APPLICATION_NEEDED;

    /** Whether the client must hear more than that it was assessed. */
    public boolean needsWords() {
        return switch (this) {
            case NO_ACTION -> false;
            case DOCUMENT_REVIEW, SPECIAL_AUDIT, SCOPE_APPLICATION_NEEDED -> true;
        };
    }
}
