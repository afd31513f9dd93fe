package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.OrganisationEvent;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** Tells others what happened to an organisation, in the transaction of the change. */
public interface OrganisationAnnouncements {

    Uni<Void> announce(OrganisationEvent event, CommandContext context);
}
