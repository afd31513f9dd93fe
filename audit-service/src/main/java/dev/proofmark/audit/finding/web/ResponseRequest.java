package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingCommand;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The client's answer; that all three are said is I-15's matter. */
record ResponseRequest(
        @Nullable @Size(max = 8000) String correction,
        @Nullable @Size(max = 8000) String cause,
        @Nullable @Size(max = 8000) String correctiveAction) {

    FindingCommand toCommand() {
        return new FindingCommand.Respond(correction, cause, correctiveAction);
    }
}
