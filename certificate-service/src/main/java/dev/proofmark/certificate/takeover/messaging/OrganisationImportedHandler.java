package dev.proofmark.certificate.takeover.messaging;

import dev.proofmark.certificate.takeover.usecase.FormerCertificates;
import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.organisation.OrganisationImported;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A client was brought from the body's former records: certificates may name it by its reference. */
@ApplicationScoped
public class OrganisationImportedHandler implements EventHandler<OrganisationImported> {

    private final FormerCertificates certificates;

    public OrganisationImportedHandler(FormerCertificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public EventType<OrganisationImported> type() {
        return Events.ORGANISATION_IMPORTED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<OrganisationImported> event, CommandContext context) {
        return certificates.learn(event.data().reference(), event.data().organisationId());
    }
}
