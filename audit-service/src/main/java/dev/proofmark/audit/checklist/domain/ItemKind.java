package dev.proofmark.audit.checklist.domain;

/** What an item of a checklist is about. */
public enum ItemKind {
    /** Something that this kind of audit has to look at, whatever the standard. */
    TOPIC,
    /** A clause of the standard. */
    CLAUSE,
    /** A control that applies to the client (ISO/IEC 42001:2023, 6.1.3). */
    CONTROL
}
