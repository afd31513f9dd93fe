package dev.proofmark.audit.programme.messaging;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.ProgrammeAudit;
import dev.proofmark.audit.programme.domain.ProgrammeIdentity;
import dev.proofmark.audit.programme.usecase.ProgrammeAnnouncements;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.SchemeReference;
import dev.proofmark.contracts.audit.AuditKind;
import dev.proofmark.contracts.audit.PlannedAudit;
import dev.proofmark.contracts.audit.ProgrammeCreated;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Announces by the outbox. */
@ApplicationScoped
class ProgrammeOutbox implements ProgrammeAnnouncements {

    private final Outbox outbox;

    ProgrammeOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> opened(Programme programme, CommandContext context) {
        ProgrammeIdentity identity = programme.identity();
        ProgrammeCreated created = new ProgrammeCreated(
                identity.programmeId(),
                identity.certificationId(),
                identity.organisationId(),
                new SchemeReference(identity.scheme().id(), identity.scheme().version()),
                programme.audits().stream().map(ProgrammeOutbox::audit).toList());
        return outbox.append(
                Events.PROGRAMME_CREATED, identity.certificationId(), identity.programmeId(), created, context);
    }

    private static PlannedAudit audit(ProgrammeAudit audit) {
        return new PlannedAudit(
                audit.auditId(),
                AuditKind.valueOf(audit.kind().name()),
                audit.dueBy(),
                audit.place().cycle(),
                audit.place().sequence());
    }
}
