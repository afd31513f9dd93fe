package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;

/** How an invitation reaches whoever is invited. */
public interface InvitationLetters {

    /**
     * Writes the one letter of an invitation, in the transaction under way; it is sent later.
     *
     * @param by the organisation that invites
     */
    Uni<Void> write(Invitation invitation, Organisation by, CommandContext context);
}
