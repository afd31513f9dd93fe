package dev.proofmark.contracts.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body has told the client what its work will cost; the fees themselves are read in the application.
 *
 * @param certificationId spans everything from the first application on
 * @param totalDays auditor days of the initial audit that the fees stand on, in halves; null where nothing is audited
 * @param validUntil the last day on which the client can sign on it
 */
public record QuotationOffered(
        UUID quotationId,
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        @Nullable BigDecimal totalDays,
        LocalDate validUntil,
        LocalDate offeredOn) {}
