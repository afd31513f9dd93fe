package dev.proofmark.audit.audittime.domain;

import java.time.LocalDate;

/** What may be asked of an audit time, with the facts of other things that its rules need. */
public sealed interface AuditTimeCommand {

    /** The command's name, as refusals tell it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** The application was submitted again. */
    record Recalculate(ApplicationFacts facts, AuditTimeTable table, BodyPolicy policy) implements AuditTimeCommand {}

    /** The programme manager determines the time. */
    record Determine(AuditTimeWish wish, AuditTimeTable table, BodyPolicy policy) implements AuditTimeCommand {}

    /** A second person confirms what the programme manager wants. */
    record Confirm() implements AuditTimeCommand {}

    /** The client signed the agreement. */
    record Agree(LocalDate signedOn) implements AuditTimeCommand {}
}
