package dev.proofmark.application.product.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals that stay texts, so that the decimals that somebody gave them count. */
final class Decimals {

    /** Where there is no bound. */
    private static final String UNBOUNDED = "…";

    private Decimals() {}

    /** Whether the decimal is below or above the bounds; what is not said is not outside. */
    static boolean isOutside(@Nullable String decimal, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        if (decimal == null) {
            return false;
        }
        BigDecimal value = new BigDecimal(decimal);
        return (lowest != null && value.compareTo(lowest) < 0) || (highest != null && value.compareTo(highest) > 0);
    }

    /** The bound as a problem shows it. */
    static String shown(@Nullable BigDecimal bound) {
        return bound == null ? UNBOUNDED : bound.toPlainString();
    }
}
