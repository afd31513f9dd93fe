package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What the register answers about a certificate on a day (ISO/IEC 17021-1:2015, 8.1.2 b). */
public enum PublicStatus {
    /** Published, and its first day is still to come. */
    NOT_YET_EFFECTIVE,
    ACTIVE,
    /** Its last day has passed without a renewal (I-27). */
    EXPIRED;

    /** Empty as long as the certificate is not published. */
    public static Optional<PublicStatus> on(LocalDate day, CertificateStatus status, ValidityPeriod validity) {
        return switch (status) {
            case ISSUING -> Optional.empty();
            case ACTIVE -> Optional.of(onPublished(day, validity));
        };
    }

    private static PublicStatus onPublished(LocalDate day, ValidityPeriod validity) {
        if (day.isBefore(validity.effectiveDate())) {
            return NOT_YET_EFFECTIVE;
        }
        return day.isAfter(validity.validUntil()) ? EXPIRED : ACTIVE;
    }
}
