package dev.proofmark.audit.audit.domain;

/** The two meetings that frame an audit (ISO/IEC 17021-1:2015, 9.4.2 and 9.4.7). */
public enum MeetingKind {
    OPENING,
    CLOSING
}
