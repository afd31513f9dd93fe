package dev.proofmark.audit.audittime.domain;

/** What has happened to an audit time that others have to know. */
public sealed interface AuditTimeEvent {

    record Determined(Determination determination) implements AuditTimeEvent {}
}
