package dev.proofmark.audit.programme.domain;

/** What has happened to a programme. */
public sealed interface ProgrammeEvent {

    /** The programme opened: its audits are to be planned. */
    record Opened() implements ProgrammeEvent {}

    /** The later audits have their dates. */
    record Dated(Cycle cycle) implements ProgrammeEvent {}
}
