package dev.proofmark.application.organisation.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person whom the body may turn to; personal data, gone when the organisation takes it away. */
public record Contact(UUID id, UUID organisationId, ContactDetails details, long version) implements OrganisationPart {

    /**
     * Who a contact is.
     *
     * @param position what the person does in the organisation
     * @param language {@code ko} or {@code en}
     */
    public record ContactDetails(
            String name,
            @Nullable String position,
            @Nullable String email,
            @Nullable String telephone,
            String language,
            Set<ContactPurpose> purposes) {

        public ContactDetails {
            purposes = purposes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(purposes));
        }
    }

    /** A contact that can be reached in some way; without one it is a name and nothing else. */
    public static Outcome<Contact, OrganisationEvent> described(
            UUID id, UUID organisationId, ContactDetails details, long version) {
        return details.email() == null && details.telephone() == null
                ? Outcome.refused(Refusal.at("contact-unreachable", "/email"))
                : Outcome.accepted(new Contact(id, organisationId, details, version), List.of());
    }
}
