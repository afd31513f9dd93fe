package dev.proofmark.audit.testreport.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a report writes them. */
final class Decimals {

    /** So many at least: a bound of an interval is read closely. */
    private static final int OF_BOUNDS = 4;

    private Decimals() {}

    /** All digits that tell it from every other number. */
    static String plain(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }

    /** Rounded outwards: what is printed never claims more than what was computed. */
    static String low(double bound, int decimals) {
        return rounded(bound, decimals, RoundingMode.FLOOR);
    }

    /** The same for the other end. */
    static String high(double bound, int decimals) {
        return rounded(bound, decimals, RoundingMode.CEILING);
    }

    private static String rounded(double bound, int decimals, RoundingMode mode) {
        return new BigDecimal(Double.toString(bound))
                .setScale(Math.max(OF_BOUNDS, decimals), mode)
                .toPlainString();
    }
}
