package dev.proofmark.platform.commands;

import dev.proofmark.platform.rules.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock of the business: every rule about dates follows it, and legal dates are days in Korea. Tokens, retries and
 * leases follow the system's clock instead.
 */
public interface BusinessClock {

    ZoneId ZONE = LegalDay.ZONE;

    Instant now();

    default LocalDate today() {
        return LegalDay.of(now());
    }
}
