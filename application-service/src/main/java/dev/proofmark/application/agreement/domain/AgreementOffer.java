package dev.proofmark.application.agreement.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the body puts before the client to sign.
 *
 * @param validUntil last day on which it binds; null for until it is terminated
 * @param offeredBy opaque person id
 */
public record AgreementOffer(
        UUID agreementId, AgreementText text, @Nullable LocalDate validUntil, String offeredBy, LocalDate offeredOn) {}
