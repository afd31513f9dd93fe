package dev.proofmark.certificate.fitness.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody has declared to stand to an organisation; it never changes.
 *
 * @param personId the identity provider's opaque id
 * @param organisationId null where there is none, or where it is known by a name only
 * @param from the first day of the tie; null where it isn't known
 * @param barredUntil the last day on which they keep away; null while no end is known
 * @param replaces an earlier one of theirs, which counts no more
 */
public record Declaration(
        UUID id,
        String personId,
        DeclarationKind kind,
        @Nullable UUID organisationId,
        @Nullable LocalDate from,
        @Nullable LocalDate barredUntil,
        @Nullable UUID replaces) {

    /** Whether it keeps the person away from that organisation on that day. */
    boolean bars(UUID organisation, LocalDate day) {
        return organisation.equals(organisationId)
                && (from == null || !day.isBefore(from))
                && (barredUntil == null || !day.isAfter(barredUntil));
    }
}
