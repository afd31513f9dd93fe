package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** The audits that follow their programme. */
public interface AuditSchedule {

    /** Plans an audit for each that the programme names. */
    Uni<Void> plan(Programme programme, CommandContext context);

    /** Gives the later audits their due dates and closes the one that led to the certificate. */
    Uni<Void> date(Programme programme, CommandContext context);
}
