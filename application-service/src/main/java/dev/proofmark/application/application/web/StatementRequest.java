package dev.proofmark.application.application.web;

import dev.proofmark.application.application.domain.ControlStatement;
import dev.proofmark.application.application.domain.ImplementationStatus;
import dev.proofmark.application.application.domain.StatementOfApplicability;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statement of applicability from now on; controls may still be missing. */
record StatementRequest(
        @Nullable @Size(max = 40) String version,
        @Nullable LocalDate date,
        @Nullable @Size(max = 200) List<@NotNull @Valid ControlRequest> controls) {

    record ControlRequest(
            @NotBlank @Size(max = 20) String controlId,
            @Nullable Boolean applicable,
            @Nullable @Size(max = 2000) String justification,
            @Nullable ImplementationStatus implementationStatus,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> documentReferences) {

        ControlStatement toControl() {
            return new ControlStatement(
                    controlId,
                    applicable,
                    justification,
                    implementationStatus,
                    ContentRequest.given(documentReferences));
        }
    }

    StatementOfApplicability toStatement() {
        return new StatementOfApplicability(
                version,
                date,
                ContentRequest.given(controls).stream()
                        .map(ControlRequest::toControl)
                        .toList());
    }
}
