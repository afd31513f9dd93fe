package dev.proofmark.application.agreement.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the body puts before the client to sign: a printed document, and the same in plain text.
 *
 * @param version counts the offers made for the application, 1 upwards
 * @param documentSha256 hash over the bytes of the printed document, which are kept; lower-case hex
 * @param validUntil last day on which it binds; null for until it is terminated
 * @param offeredBy opaque person id
 */
public record AgreementOffer(
        UUID agreementId,
        int version,
        AgreementText text,
        String documentSha256,
        @Nullable LocalDate validUntil,
        String offeredBy,
        LocalDate offeredOn) {}
