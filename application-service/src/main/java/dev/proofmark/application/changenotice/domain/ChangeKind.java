package dev.proofmark.application.changenotice.domain;

/** What may change so that a certified management system has to be looked at again (ISO/IEC 17021-1:2015, 8.5.3). */
public enum ChangeKind {
    /** Legal, commercial or organisational status, or who owns it. */
    LEGAL_OR_OWNERSHIP,
    /** Who leads, decides and does the technical work. */
    ORGANISATION_OR_MANAGEMENT,
    /** Where to reach it, and where it works. */
    CONTACTS_OR_SITES,
    /** What is done under the certified management system. */
    SCOPE,
    /** The management system and its processes, in a major way. */
    MANAGEMENT_SYSTEM,
    /** The AI systems in the scope (ISO/IEC 42006:2025, 9.6). */
    AI_SYSTEMS
}
