package dev.proofmark.certificate.fitness.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was found competent for (ISO/IEC 17021-1:2015, 7.2).
 *
 * @param personId the identity provider's opaque id
 * @param validUntil the last day
 * @param withdrawnOn the first day on which it counts no more; null unless it was withdrawn
 */
public record Competence(
        UUID id,
        String personId,
        String schemeId,
        CompetenceFunction function,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable LocalDate withdrawnOn) {

    /** Whether it counts on that day. */
    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && !day.isAfter(validUntil)
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
