package dev.proofmark.application.review.domain;

import java.time.LocalDate;

/**
 * How long advice or employment counts against impartiality after it has ended: two years (ISO/IEC 17021-1:2015, 5.2.7 and
 * 5.2.10). The day of the end does not count, and the last of the days does: what ended on 29 February 2024 counts up to
 * and including 28 February 2026.
 */
final class CoolingOff {

    private static final int MONTHS = 24;

    private CoolingOff() {}

    /** The last day on which it counts. */
    static LocalDate lastDay(LocalDate end) {
        return end.plusMonths(MONTHS);
    }
}
