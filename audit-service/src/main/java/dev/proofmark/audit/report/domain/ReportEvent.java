package dev.proofmark.audit.report.domain;

/** What has happened to a report. */
public enum ReportEvent {
    ISSUED,
    /** A new version follows an issued one. */
    AMENDED
}
