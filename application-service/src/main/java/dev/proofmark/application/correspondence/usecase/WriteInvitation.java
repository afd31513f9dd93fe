package dev.proofmark.application.correspondence.usecase;

import dev.proofmark.application.correspondence.domain.Addressees;
import dev.proofmark.application.correspondence.domain.InvitationNews;
import dev.proofmark.application.correspondence.domain.News;
import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.usecase.InvitationLetters;
import dev.proofmark.application.person.domain.Language;
import dev.proofmark.platform.commands.BusinessClock;
import dev.proofmark.platform.commands.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;

/**
 * Writes the one letter of an invitation. The record holds
 * neither the address, which the invitation forgets when it is over, nor the link. A letter that got lost is not
 * written again: another invitation has another link.
 */
@ApplicationScoped
public class WriteInvitation implements InvitationLetters {

    private final WriteMessage writeMessage;

    public WriteInvitation(WriteMessage writeMessage) {
        this.writeMessage = writeMessage;
    }

    /** Writes it in the language that was chosen for them. */
    @Override
    public Uni<Void> write(Invitation invitation, Organisation by, CommandContext context) {
        Language language = Addressees.language(Language.ofLocale(invitation.language()), by);
        News news =
                InvitationNews.of(invitation, by, LocalDateTime.ofInstant(invitation.expiresAt(), BusinessClock.ZONE));
        return writeMessage.handle(invitation.id(), news, invitation.id().toString(), language, context);
    }
}
