package dev.proofmark.audit.finding.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.audit.finding.domain.FindingConflict;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device has sent for a finding of which it does not have the say.
 *
 * @param resolution null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConflictView(
        UUID id,
        UUID findingId,
        UUID auditId,
        String reason,
        @Nullable String device,
        int revision,
        ContentView content,
        String sentBy,
        LocalDate sentOn,
        @Nullable ResolutionView resolution) {

    /** How it ended. */
    public record ResolutionView(String choice, String reason, String resolvedBy, LocalDate resolvedOn) {}

    static ConflictView of(FindingConflict conflict) {
        return new ConflictView(
                conflict.id(),
                conflict.findingId(),
                conflict.auditId(),
                conflict.reason().name(),
                conflict.source().device(),
                conflict.source().revision(),
                ContentView.of(conflict.content()),
                conflict.sentBy(),
                conflict.sentOn(),
                resolution(conflict.resolution()));
    }

    private static @Nullable ResolutionView resolution(FindingConflict.@Nullable Resolution how) {
        return how == null ? null : new ResolutionView(how.choice().name(), how.reason(), how.by(), how.on());
    }
}
