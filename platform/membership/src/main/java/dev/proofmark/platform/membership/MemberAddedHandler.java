package dev.proofmark.platform.membership;

import dev.proofmark.contracts.EventType;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.organisation.MemberAdded;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.EventHandler;
import dev.proofmark.platform.outbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A person joined an organisation, or has another role in it now. */
@ApplicationScoped
public class MemberAddedHandler implements EventHandler<MemberAdded> {

    private final Memberships memberships;

    public MemberAddedHandler(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public EventType<MemberAdded> type() {
        return Events.ORGANISATION_MEMBER_ADDED;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent<MemberAdded> event, CommandContext context) {
        MemberAdded added = event.data();
        return memberships.add(
                added.personId(), added.organisationId(), added.role().name());
    }
}
