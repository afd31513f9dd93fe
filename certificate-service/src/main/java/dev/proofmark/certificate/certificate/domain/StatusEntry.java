package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One word on a certificate's status. It holds from its first day on until another one says otherwise, and has been known
 * since the moment that it was recorded: of two words on one day the later recorded stands.
 *
 * @param status ACTIVE also stands for the days after {@code validUntil}, on which the certificate is expired
 * @param revision the revision in force
 * @param validFrom first day
 * @param validUntil last day of the certificate's cycle
 * @param knownFrom when it was recorded
 * @param decisionId the decision behind it; null for what the clock did, and for what was imported
 */
public record StatusEntry(
        CertificateStatus status,
        int revision,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant knownFrom,
        @Nullable UUID decisionId) {
    boolean speaksOf(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    LocalDate knownOn() {
        return LegalDay.of(knownFrom);
    }

    boolean knownAt(Instant moment) {
        return !knownFrom.isAfter(moment);
    }

    /** What it says of a day that it speaks of: a cycle that nobody renewed has ended by itself (I-27). */
    CertificateStatus on(LocalDate day) {
        return status.over() || !day.isAfter(validUntil) ? status : CertificateStatus.EXPIRED;
    }

    /** First day of what it says of that day. */
    LocalDate since(LocalDate day) {
        return on(day) == status ? validFrom : validUntil.plusDays(1);
    }
}
