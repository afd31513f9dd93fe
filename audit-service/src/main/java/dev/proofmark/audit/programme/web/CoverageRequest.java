package dev.proofmark.audit.programme.web;

import dev.proofmark.audit.programme.domain.Coverage;
import dev.proofmark.audit.programme.domain.ProgrammeCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What the surveillances ahead look at; those that are left out stay as they are. */
record CoverageRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ShareRequest> surveillances) {

    /** What one surveillance looks at. */
    record ShareRequest(
            @NotNull UUID auditId,
            @NotNull @Size(max = 1000) List<@NotBlank @Size(max = 50) String> clauses,
            @NotNull @Size(max = 1000) List<@NotBlank @Size(max = 50) String> controls) {

        ProgrammeCommand.Share toShare() {
            return new ProgrammeCommand.Share(auditId, new Coverage(clauses, controls));
        }
    }

    ProgrammeCommand.ShareOut toCommand() {
        return new ProgrammeCommand.ShareOut(
                surveillances.stream().map(ShareRequest::toShare).toList());
    }
}
