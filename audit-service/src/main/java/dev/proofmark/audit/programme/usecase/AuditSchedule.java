package dev.proofmark.audit.programme.usecase;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** The audits that follow their programme. */
public interface AuditSchedule {

    /**
     * Makes the audits what the programme says: new ones are planned, dates are moved, lifted ones fall away, and what
     * led to the certificate is closed.
     */
    Uni<Void> follow(Programme programme, CommandContext context);
}
