package dev.proofmark.application.correspondence.domain;

/** Where a message stands; only a queued one changes any more. */
public enum MessageState {
    /** Written, and waiting for its (next) attempt. */
    QUEUED,
    /** Taken over by the mail server. */
    SENT,
    /** The mail server refused it for good, or did not take it for days. */
    FAILED,
    /** There is nobody to send it to any more. */
    CANCELLED
}
