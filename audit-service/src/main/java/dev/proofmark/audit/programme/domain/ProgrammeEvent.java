package dev.proofmark.audit.programme.domain;

/** What has happened to a programme. */
public sealed interface ProgrammeEvent {

    /** The programme opened: the client is told of its audits. */
    record Opened() implements ProgrammeEvent {}

    /** Audits came, went, or have other dates: the audits themselves follow. */
    record Replanned() implements ProgrammeEvent {}
}
