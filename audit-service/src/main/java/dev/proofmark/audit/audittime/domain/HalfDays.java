package dev.proofmark.audit.audittime.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Auditor time in whole half days, the unit in which audit time is determined (IAF MD 5 as a method).
 *
 * @param count how many half days
 */
public record HalfDays(int count) implements Comparable<HalfDays> {

    static final HalfDays ONE = new HalfDays(1);

    private static final BigDecimal PER_DAY = BigDecimal.valueOf(2);
    private static final int MINUTES_PER_HALF_HOUR = 30;

    public HalfDays {
        if (count < 0) {
            throw new IllegalArgumentException("nothing takes " + count + " half days");
        }
    }

    /** Days rounded to the nearest half; a quarter goes up, so that no rounding shortens an audit. */
    static HalfDays nearest(BigDecimal days) {
        return of(days, Proportion.WHOLE, RoundingMode.HALF_UP);
    }

    /** A part of some days, rounded once at the end. */
    static HalfDays of(BigDecimal days, Proportion part, RoundingMode rounding) {
        var halves = days.multiply(PER_DAY)
                .multiply(BigDecimal.valueOf(part.numerator()))
                .divide(BigDecimal.valueOf(part.denominator()), 0, rounding);
        return new HalfDays(halves.intValueExact());
    }

    HalfDays part(Proportion part, RoundingMode rounding) {
        return of(toDays(), part, rounding);
    }

    HalfDays plus(HalfDays other) {
        return new HalfDays(count + other.count);
    }

    HalfDays minus(HalfDays other) {
        return new HalfDays(count - other.count);
    }

    HalfDays atLeast(HalfDays least) {
        return compareTo(least) < 0 ? least : this;
    }

    HalfDays atMost(HalfDays most) {
        return compareTo(most) > 0 ? most : this;
    }

    /** Days with one decimal. */
    public BigDecimal toDays() {
        return BigDecimal.valueOf(count * 5L, 1);
    }

    Duration toDuration(int hoursPerDay) {
        return Duration.ofMinutes((long) count * hoursPerDay * MINUTES_PER_HALF_HOUR);
    }

    @Override
    public int compareTo(HalfDays other) {
        return Integer.compare(count, other.count);
    }
}
