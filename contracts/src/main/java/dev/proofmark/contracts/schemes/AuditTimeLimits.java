package dev.proofmark.contracts.schemes;

import java.math.BigDecimal;

/**
 * How far audit time may be adjusted.
 *
 * @param minimumOfTable what remains at least after all reductions
 * @param onSiteAtLeast of the audit time
 * @param surveillanceOfInitial per year
 */
public record AuditTimeLimits(
        Share minimumOfTable,
        Share onSiteAtLeast,
        BigDecimal roundedToDays,
        int hoursPerDay,
        Share surveillanceOfInitial,
        Share recertificationOfInitial,
        boolean verified,
        String source) {}
