package dev.proofmark.verification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know.
 *
 * @param number of the certificate; null if what is at hand says it
 * @param day of which is asked whether the certificate was in force on it
 * @param now the moment at which it is asked
 * @param records that the decision rested on, as far as somebody has them
 */
public record Request(
        @Nullable String number,
        LocalDate day,
        Instant now,
        @Nullable EvidenceRecords records) {

    /** Legal dates are days in Korea. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    /** Whether a certificate is in force today. */
    public static Request today(@Nullable String number, Instant now) {
        return new Request(number, LocalDate.ofInstant(now, ZONE), now, null);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }
}
