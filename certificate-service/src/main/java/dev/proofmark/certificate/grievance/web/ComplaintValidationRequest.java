package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import dev.proofmark.certificate.grievance.usecase.SubjectClaim;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the body has to examine a complaint, and whom it concerns indeed.
 *
 * @param reason told to whoever complained, where it is not valid
 * @param about needed where it is valid
 * @param personsConcerned of the body, whose work it is about
 */
public record ComplaintValidationRequest(
        @NotNull Boolean valid,
        @Nullable @Size(max = 8000) String reason,
        ComplaintRequest.@Nullable About about,
        @Nullable @Size(max = 40) String certificateNumber,
        @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 64) String> personsConcerned) {

    GrievanceCommand.Reject toRejection() {
        return new GrievanceCommand.Reject(reason);
    }

    SubjectClaim claim() {
        if (about == null) {
            throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of("/about", "required"))));
        }
        return new SubjectClaim(about == ComplaintRequest.About.CERTIFIED_CLIENT, certificateNumber);
    }

    Set<String> concerned() {
        return personsConcerned == null ? Set.of() : personsConcerned;
    }
}
