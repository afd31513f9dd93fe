package dev.proofmark.audit.audit.domain;

import java.math.BigDecimal;

/** A number as RFC 8785, 3.2.2.3, writes it, which is how ECMAScript does: the fewest digits that tell it from all others. */
final class CanonicalNumber {

    /** From here on there is an exponent. */
    private static final int MOST_PLACES_BEFORE_POINT = 21;

    private static final int MOST_ZEROS_BEHIND_POINT = 6;

    private CanonicalNumber() {}

    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no " + number);
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int point = shortest.precision() - shortest.scale();
        return point > -MOST_ZEROS_BEHIND_POINT && point <= MOST_PLACES_BEFORE_POINT
                ? shortest.toPlainString()
                : scientific(shortest, point - 1);
    }

    private static String scientific(BigDecimal shortest, int exponent) {
        String digits = shortest.unscaledValue().abs().toString();
        String sign = shortest.signum() < 0 ? "-" : "";
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "" : "+") + exponent;
    }
}
