package dev.proofmark.application.organisation.usecase;

import dev.proofmark.application.organisation.domain.Contact;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The contacts of organisations. */
public interface Contacts extends OrganisationParts<Contact> {

    /** Forgets a contact for good. */
    Uni<Void> erase(UUID id);
}
