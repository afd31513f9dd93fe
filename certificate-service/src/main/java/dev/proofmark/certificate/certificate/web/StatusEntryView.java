package dev.proofmark.certificate.certificate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.certificate.domain.StatusEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One word on a certificate's status, in the order in which they were recorded; a later one outweighs an earlier one.
 *
 * @param validFrom the day from which it holds
 * @param knownFrom the moment since which it is known
 * @param decisionId absent for what the clock did, and for what was imported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusEntryView(
        String status,
        int revision,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant knownFrom,
        @Nullable UUID decisionId) {

    static StatusEntryView of(StatusEntry entry) {
        return new StatusEntryView(
                entry.status().name(),
                entry.revision(),
                entry.validFrom(),
                entry.validUntil(),
                entry.knownFrom(),
                entry.decisionId());
    }
}
