package dev.proofmark.platform.imports;

/** Where an import stands. */
public enum ImportStatus {
    /** Begun; its file has not come yet. */
    AWAITING_FILE,
    /** The file is looked through, and nothing is changed by it. */
    CHECKING,
    /** The file can be taken over. */
    CHECKED,
    /** The file has mistakes, and nothing of it was taken over. */
    REFUSED,
    /** The file is taken over; nobody sees any of it yet. */
    EXECUTING,
    /** All of it is there. */
    EXECUTED
}
