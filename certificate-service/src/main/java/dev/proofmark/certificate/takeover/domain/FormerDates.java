package dev.proofmark.certificate.takeover.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what has happened to a certificate, by the body's former records.
 *
 * @param certifiedSince first day of the first cycle
 * @param decisionDate of the decision that the current cycle is counted from
 * @param effectiveDate first day of the current certificate
 * @param formerValidUntil last day of the cycle before; null in the first cycle
 * @param statusSince first day of a suspension or withdrawal; null else
 * @param resolveBy until when a suspension may last; null else
 * @param surveillancesHeld last days of the surveillances that the current cycle has had
 * @param nextSurveillanceBy as the body has planned it; null where the cycle's dates say it
 */
public record FormerDates(
        LocalDate certifiedSince,
        LocalDate decisionDate,
        LocalDate effectiveDate,
        LocalDate validUntil,
        @Nullable LocalDate formerValidUntil,
        FormerStatus status,
        @Nullable LocalDate statusSince,
        @Nullable LocalDate resolveBy,
        List<LocalDate> surveillancesHeld,
        @Nullable LocalDate nextSurveillanceBy) {

    public FormerDates {
        surveillancesHeld = surveillancesHeld.stream().sorted().toList();
    }
}
