package dev.proofmark.audit.finding.domain;

import org.jspecify.annotations.Nullable;

/** What may be asked of a finding. Texts are null where the caller left them out. */
public sealed interface FindingCommand {

    /** The command's name, as refusals tell it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** The client answers. */
    record Respond(
            @Nullable String correction,
            @Nullable String cause,
            @Nullable String correctiveAction) implements FindingCommand {}

    /** The team accepts the client's plan. */
    record Accept(String note) implements FindingCommand {}

    /** The team rejects it; the client is told why. */
    record Reject(String reason) implements FindingCommand {}

    /** The client shows what was done. */
    record SubmitEvidence(String description, @Nullable String sha256) implements FindingCommand {}

    /** The team verifies whether it was effective. */
    record Verify(boolean effective, String method, String note) implements FindingCommand {}
}
