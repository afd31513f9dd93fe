package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Contact;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.web.Page;
import dev.proofmark.platform.web.PageRequest;
import dev.proofmark.platform.web.Pages;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the people whom the body may turn to at an organisation. */
@ApplicationScoped
public class KeepContacts {

    private final Contacts contacts;
    private final OrganisationAccess access;

    public KeepContacts(Contacts contacts, OrganisationAccess access) {
        this.contacts = contacts;
        this.access = access;
    }

    /** Adds a contact under an id that nothing has yet. */
    public Uni<Contact> add(UUID id, UUID organisationId, Contact.ContactDetails details, CommandContext context) {
        return access.editable(organisationId, context.actor())
                .chain(() -> contacts.requireUnknown(id))
                .chain(() -> contacts.add(Contact.described(id, organisationId, details, 0)
                        .orThrow()
                        .state()));
    }

    /** Describes a contact anew. */
    public Uni<Contact> change(UUID id, UUID organisationId, Contact.ContactDetails details, CommandContext context) {
        return editable(id, organisationId, context)
                .chain(contact -> contacts.save(Contact.described(id, organisationId, details, contact.version())
                        .orThrow()
                        .state()));
    }

    /** Forgets a contact for good. */
    public Uni<Void> erase(UUID id, UUID organisationId, CommandContext context) {
        return editable(id, organisationId, context).chain(contact -> contacts.erase(contact.id()));
    }

    /** One contact, for everybody who sees its organisation. */
    @WithSession
    public Uni<Contact> one(UUID id, UUID organisationId, Actor actor) {
        return access.readable(organisationId, actor).chain(() -> contacts.one(organisationId, id));
    }

    /** The organisation's contacts. */
    @WithSession
    public Uni<Page<Contact>> list(UUID organisationId, PageRequest page, Actor actor) {
        return access.readable(organisationId, actor)
                .chain(() -> contacts.of(organisationId, page))
                .map(rows -> Pages.of(rows, page, Contact::id));
    }

    private Uni<Contact> editable(UUID id, UUID organisationId, CommandContext context) {
        return access.editable(organisationId, context.actor())
                .chain(() -> contacts.one(organisationId, id))
                .invoke(contact -> context.requireVersion(contact.version()));
    }
}
