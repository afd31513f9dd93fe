package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is to investigate, by their opaque id. */
public record HandlerRequest(@NotBlank @Size(max = 64) String personId) {
    GrievanceCommand toCommand() {
        return new GrievanceCommand.Assign(personId);
    }
}
