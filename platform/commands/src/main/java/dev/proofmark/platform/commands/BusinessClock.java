package dev.proofmark.platform.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock of the business: every rule about dates follows it, and legal dates are days in Korea. Tokens, retries and
 * leases follow the system's clock instead.
 */
public interface BusinessClock {

    /** Korea has no daylight saving time, so a day here is always 24 hours. */
    ZoneId ZONE = ZoneId.of("Asia/Seoul");

    Instant now();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
