package dev.proofmark.audit.finding.web;

import dev.proofmark.audit.finding.domain.FindingCommand;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The team accepts; the note is internal. */
record AcceptanceRequest(@Nullable @Size(max = 4000) String note) {

    FindingCommand toCommand() {
        return new FindingCommand.Accept(note == null ? "" : note);
    }
}
