package dev.proofmark.audit.checklist.web;

import dev.proofmark.audit.checklist.domain.Sending;
import dev.proofmark.audit.checklist.web.LookRequest.Result;
import dev.proofmark.platform.commands.CommandContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many items at once, as a tool has them that was offline. */
record ChecklistRequest(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ItemRequest> items) {

    /** One item, with the revision that the tool knew when the auditor wrote. */
    record ItemRequest(
            @NotBlank @Size(max = 100) String key,
            @NotNull @Min(0) Long revision,
            @NotNull Result result,
            @Nullable @Size(max = 4000) String reason,
            @Nullable @Size(max = 8000) String notes,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> evidence,
            @Nullable @Size(max = 50) List<@NotNull UUID> findings,
            @NotNull Instant lookedAt) {

        Sending toSending(CommandContext context) {
            LookRequest look = new LookRequest(result, reason, notes, evidence, findings, lookedAt);
            return new Sending(key, revision, look.toLook(context));
        }
    }

    List<Sending> toSendings(CommandContext context) {
        return items.stream().map(item -> item.toSending(context)).toList();
    }
}
