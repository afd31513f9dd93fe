package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.domain.MemberRole;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited to join an organisation.
 *
 * @param language of the letter: {@code ko} or {@code en}
 */
record InvitationRequest(
        @Nullable UUID id,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull MemberRole role,
        @NotNull @Pattern(regexp = "ko|en") String language) {

    Invitation.Letter toLetter() {
        return new Invitation.Letter(email, role, language);
    }
}
