package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.usecase.Complaint;
import dev.proofmark.certificate.grievance.usecase.Contact;
import dev.proofmark.certificate.grievance.usecase.SubjectClaim;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as anybody makes it.
 *
 * @param certificateNumber of the certified client that it is about
 * @param contact whom to write to, where somebody wants to be written to
 */
public record ComplaintRequest(
        @NotNull About about,
        @Nullable @Size(max = 40) String certificateNumber,
        @NotBlank @Size(max = 8000) String statement,
        @NotNull @Pattern(regexp = "ko|en") String language,
        @Nullable @Valid ContactRequest contact) {

    /** Whose doing it is about. */
    public enum About {
        OWN_ACTIVITIES,
        CERTIFIED_CLIENT
    }

    /** A name, a mail address, or both. */
    public record ContactRequest(
            @Nullable @Size(max = 100) String name,
            @Nullable @Email @Size(max = 254) String mail) {

        Contact toContact() {
            return new Contact(given(name), given(mail));
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    Complaint toComplaint() {
        return new Complaint(
                new SubjectClaim(about == About.CERTIFIED_CLIENT, certificateNumber),
                statement,
                language,
                contact == null ? new Contact(null, null) : contact.toContact());
    }
}
