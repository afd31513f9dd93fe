package dev.proofmark.contracts.personnel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the body declared how they stand to an organisation (ISO/IEC 17021-1:2015, 5.2.10, 5.2.12 and 5.2.13).
 *
 * @param personId opaque id; the message's key
 * @param organisationId the client; null where there is none or it is known by a name only
 * @param until the last day of the tie; null while it goes on
 * @param barredUntil the last day on which they keep away from the organisation; null while no end is known
 * @param replaces the declaration that this one stands in for, which counts no more
 */
public record DeclarationRecorded(
        UUID declarationId,
        String personId,
        DeclarationKind kind,
        @Nullable UUID organisationId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate barredUntil,
        @Nullable UUID replaces,
        LocalDate declaredOn) {}
