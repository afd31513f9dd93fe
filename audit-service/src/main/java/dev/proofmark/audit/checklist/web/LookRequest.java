package dev.proofmark.audit.checklist.web;

import dev.proofmark.audit.checklist.domain.Look;
import dev.proofmark.audit.checklist.domain.LookResult;
import dev.proofmark.platform.commands.CommandContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an auditor saw at one item. */
record LookRequest(
        @NotNull Result result,
        @Nullable @Size(max = 4000) String reason,
        @Nullable @Size(max = 8000) String notes,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> evidence,
        @Nullable @Size(max = 50) List<@NotNull UUID> findings,
        @Nullable Instant lookedAt) {

    /** What came of looking. */
    enum Result {
        NOT_LOOKED_AT,
        CONFORMS,
        NONCONFORMS,
        OPPORTUNITY,
        NOT_APPLICABLE
    }

    /** As the actor's; what has no time of the tool's clock was seen now. */
    Look toLook(CommandContext context) {
        return new Look(
                LookResult.valueOf(result.name()),
                reason,
                notes == null ? "" : notes,
                evidence == null ? List.of() : evidence,
                findings == null ? List.of() : findings,
                context.actor().personId(),
                lookedAt == null ? context.now() : lookedAt);
    }
}
