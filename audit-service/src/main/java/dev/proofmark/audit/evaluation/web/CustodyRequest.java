package dev.proofmark.audit.evaluation.web;

import dev.proofmark.audit.evaluation.domain.EvaluationCommand;
import dev.proofmark.platform.commands.CommandContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * The item went into other hands.
 *
 * @param from who gave it: an opaque person id, or a place
 * @param to who has it now
 */
record CustodyRequest(
        @NotBlank @Size(max = 200) String from,
        @NotBlank @Size(max = 200) String to,
        @NotNull Instant at,
        @NotBlank @Size(max = 2000) String purpose) {

    EvaluationCommand.HandOver toCommand(CommandContext context) {
        return new EvaluationCommand.HandOver(from, to, at, purpose, context.now());
    }
}
