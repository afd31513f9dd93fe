package dev.proofmark.platform.membership;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.organisation.MemberRemoved;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A person left an organisation: from now on its things do not exist for them. */
@ApplicationScoped
public class MemberRemovedHandler implements EventHandler<MemberRemoved> {

    private final Memberships memberships;

    public MemberRemovedHandler(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public EventType<MemberRemoved> type() {
        return Events.ORGANISATION_MEMBER_REMOVED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<MemberRemoved> event, CommandContext context) {
        MemberRemoved removed = event.data();
        return memberships.remove(removed.personId(), removed.organisationId());
    }
}
