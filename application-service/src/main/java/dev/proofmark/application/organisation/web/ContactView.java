package dev.proofmark.application.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.organisation.domain.Contact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactView(
        UUID id,
        String name,
        @Nullable String position,
        @Nullable String email,
        @Nullable String telephone,
        String language,
        List<String> purposes,
        long version) {

    static ContactView of(Contact contact) {
        Contact.ContactDetails details = contact.details();
        return new ContactView(
                contact.id(),
                details.name(),
                details.position(),
                details.email(),
                details.telephone(),
                details.language(),
                details.purposes().stream().map(Enum::name).sorted().toList(),
                contact.version());
    }
}
