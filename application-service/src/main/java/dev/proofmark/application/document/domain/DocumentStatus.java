package dev.proofmark.application.document.domain;

/** Where a document stands, by its newest content; which command is possible where is the table of {@link DocumentRules}. */
public enum DocumentStatus {
    /** It is announced; nothing has been uploaded yet. */
    AWAITING_CONTENT,
    /** Its content is whole, and nobody gets it before the scanner has found it clean. */
    QUARANTINED,
    /** Its content can be read. */
    AVAILABLE,
    /** Its content was infected and is gone. */
    REJECTED
}
