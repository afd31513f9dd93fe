package dev.proofmark.audit.personnel.domain;

/** What has happened to the body's people that others have to know. */
public sealed interface PersonnelEvent {

    /** A competence was recorded or withdrawn. */
    record CompetenceChanged() implements PersonnelEvent {}

    record DeclarationRecorded() implements PersonnelEvent {}
}
