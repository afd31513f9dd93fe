package dev.proofmark.certificate.grievance.web;

import dev.proofmark.certificate.grievance.domain.GrievanceCommand;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the client answered; without a text, that no answer came in time. */
public record ClientAnswerRequest(
        @Nullable @Size(max = 8000) String text) {
    GrievanceCommand toCommand() {
        return new GrievanceCommand.RecordAnswer(text == null || text.isBlank() ? null : text);
    }
}
