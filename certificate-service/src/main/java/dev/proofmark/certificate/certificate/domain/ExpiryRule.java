package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;

/** Which day is the last one of a cycle of some years; the body chooses, never beyond the anniversary (I-23). */
public enum ExpiryRule {
    /** The day before the anniversary, so that two cycles share no day. */
    DAY_BEFORE_ANNIVERSARY,
    /** The anniversary itself, the longest that ISO/IEC 17021-1:2015, 9.1.3.2 allows. */
    ANNIVERSARY;

    /** The last valid day of a cycle that starts on {@code cycleStart}; 29 February ends on 28 February's side. */
    public LocalDate lastDay(LocalDate cycleStart, int years) {
        LocalDate anniversary = cycleStart.plusYears(years);
        return switch (this) {
            case DAY_BEFORE_ANNIVERSARY -> anniversary.minusDays(1);
            case ANNIVERSARY -> anniversary;
        };
    }
}
