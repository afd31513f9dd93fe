package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.Contact;
import dev.proofmark.application.organisation.domain.ContactPurpose;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the body may turn to.
 *
 * @param telephone with digits, spaces, hyphens and brackets; + and the country's code first, or as dialled in Korea
 * @param language {@code ko} or {@code en}
 */
record ContactRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 100) String position,
        @Nullable @Email @Size(max = 254) String email,

        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 ()-]{5,28}")
        String telephone,

        @NotNull @Pattern(regexp = "ko|en") String language,
        @Nullable @Size(max = 3) Set<@NotNull ContactPurpose> purposes) {

    Contact.ContactDetails toDetails() {
        return new Contact.ContactDetails(
                name.strip(),
                given(position),
                given(email),
                given(telephone),
                language,
                purposes == null ? Set.of() : purposes);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
