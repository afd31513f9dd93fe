package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the body has to examine it.
 *
 * @param reason told to whoever raised it, where it is not valid
 * @param personsConcerned of the body, whose work it is about
 */
public record ValidationRequest(
        @NotNull Boolean valid,
        @Nullable @Size(max = 8000) String reason,
        @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 64) String> personsConcerned) {

    GrievanceCommand.Reject toRejection() {
        return new GrievanceCommand.Reject(reason);
    }

    Set<String> concerned() {
        return personsConcerned == null ? Set.of() : personsConcerned;
    }
}
