package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Contact;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contacts of organisations; within the session or transaction under way. */
public interface Contacts {

    Uni<Optional<Contact>> find(UUID id);

    /** Adds one; the answer has the version that it was stored under. */
    Uni<Contact> add(Contact contact);

    /** Stores what it has become; the answer has its new version. */
    Uni<Contact> save(Contact contact);

    /** Forgets a contact for good. */
    Uni<Void> erase(UUID id);

    /** One row more than the page has, in the order of their ids. */
    Uni<List<Contact>> of(UUID organisationId, PageRequest page);
}
