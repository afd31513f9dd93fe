package dev.proofmark.application.organisation.messaging;

import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.OrganisationEvent;
import dev.proofmark.application.organisation.usecase.OrganisationAnnouncements;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.organisation.MemberAdded;
import dev.proofmark.contracts.organisation.MemberRemoved;
import dev.proofmark.contracts.organisation.MemberRole;
import dev.proofmark.contracts.organisation.OrganisationChanged;
import dev.proofmark.contracts.organisation.OrganisationRegistered;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Announces by the outbox; the key is the organisation. */
@ApplicationScoped
class OrganisationOutbox implements OrganisationAnnouncements {

    private final Outbox outbox;

    OrganisationOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(OrganisationEvent event, CommandContext context) {
        return switch (event) {
            case OrganisationEvent.Registered registered -> {
                Organisation organisation = registered.organisation();
                UUID id = organisation.id();
                yield outbox.append(Events.ORGANISATION_REGISTERED, id, id, registered(organisation), context);
            }
            case OrganisationEvent.Changed changed -> {
                Organisation organisation = changed.organisation();
                UUID id = organisation.id();
                yield outbox.append(Events.ORGANISATION_CHANGED, id, id, changed(organisation), context);
            }
            case OrganisationEvent.MemberAdded added -> {
                UUID id = added.organisationId();
                yield outbox.append(Events.ORGANISATION_MEMBER_ADDED, id, id, memberAdded(added), context);
            }
            case OrganisationEvent.MemberRemoved removed -> {
                UUID id = removed.organisationId();
                yield outbox.append(Events.ORGANISATION_MEMBER_REMOVED, id, id, memberRemoved(removed), context);
            }
        };
    }

    static OrganisationRegistered registered(Organisation organisation) {
        return new OrganisationRegistered(
                organisation.id(),
                organisation.legalNameKorean(),
                organisation.legalNameEnglish(),
                organisation.country());
    }

    static OrganisationChanged changed(Organisation organisation) {
        return new OrganisationChanged(
                organisation.id(),
                organisation.legalNameKorean(),
                organisation.legalNameEnglish(),
                organisation.country());
    }

    static MemberAdded memberAdded(OrganisationEvent.MemberAdded added) {
        return new MemberAdded(added.organisationId(), added.personId(), role(added.role()));
    }

    static MemberRemoved memberRemoved(OrganisationEvent.MemberRemoved removed) {
        return new MemberRemoved(removed.organisationId(), removed.personId(), role(removed.role()));
    }

    private static MemberRole role(dev.proofmark.application.organisation.domain.MemberRole role) {
        return switch (role) {
            case OWNER -> MemberRole.OWNER;
            case EDITOR -> MemberRole.EDITOR;
            case READER -> MemberRole.READER;
        };
    }
}
