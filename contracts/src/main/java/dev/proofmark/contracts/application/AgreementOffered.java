package dev.proofmark.contracts.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A certification agreement lies before the client, to be read and signed (ISO/IEC 17021-1:2015, 5.1.2). An offer made
 * anew is the same agreement with another document.
 *
 * @param certificationId spans everything from the first application on
 * @param applicationVersion the version of the application that the offer was stored under: a later offer has a higher
 * @param documentSha256 hash of the document that is to be signed, lower-case hex
 */
public record AgreementOffered(
        UUID agreementId,
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        long applicationVersion,
        String documentSha256,
        LocalDate offeredOn) {}
