package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when a certificate holds, and the decision that it rests on.
 *
 * @param decisionDate the date of the decision's record, which the cycle is counted from
 * @param effectiveDate first valid day (ISO/IEC 17021-1:2015, 8.2.2 b)
 * @param validUntil last valid day (ISO/IEC 17021-1:2015, 8.2.2 c)
 */
public record ValidityPeriod(LocalDate decisionDate, LocalDate effectiveDate, LocalDate validUntil) {
    /** The longest cycle that ISO/IEC 17021-1:2015, 9.1.3.2 knows. */
    public static final int LONGEST_CYCLE_YEARS = 3;

    public ValidityPeriod {
        if (effectiveDate.isBefore(decisionDate)) {
            throw new IllegalArgumentException("broken invariant I-22");
        }
        if (validUntil.isBefore(effectiveDate)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** The first cycle after an initial decision: effective on that day. */
    public static ValidityPeriod initial(LocalDate decisionDate, int years, ExpiryRule rule) {
        return new ValidityPeriod(decisionDate, decisionDate, rule.lastDay(decisionDate, years));
    }

    /** Another cycle of three years, which goes on from this one's last day (9.6.3.2.3 and 9.6.3.2.5). */
    ValidityPeriod nextCycle(LocalDate decided) {
        return new ValidityPeriod(decided, decided, validUntil.plusYears(LONGEST_CYCLE_YEARS));
    }

    /** The rest of this cycle after a decision in the middle of it. */
    ValidityPeriod from(LocalDate decided) {
        return new ValidityPeriod(decided, decided, validUntil);
    }

    /** Why these dates cannot stand on a certificate: I-22 (effective before decided) or I-23 (too long). */
    public static Optional<Refusal> refusal(LocalDate decisionDate, LocalDate effectiveDate, LocalDate validUntil) {
        if (effectiveDate.isBefore(decisionDate)) {
            return Optional.of(Refusal.at("I-22", "/effectiveDate"));
        }
        if (validUntil.isAfter(decisionDate.plusYears(LONGEST_CYCLE_YEARS))) {
            return Optional.of(Refusal.at("I-23", "/validUntil"));
        }
        return Optional.empty();
    }

    /** A document may carry no date before the decision (I-22). */
    public boolean mayBeIssuedOn(LocalDate day) {
        return !day.isBefore(decisionDate);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(effectiveDate) && !day.isAfter(validUntil);
    }
}
