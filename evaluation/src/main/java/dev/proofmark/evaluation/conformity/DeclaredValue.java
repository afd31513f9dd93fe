package dev.proofmark.evaluation.conformity;

import dev.proofmark.evaluation.MetricValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value as a laboratory states it, with the decimals it states: 0.850 says more than 0.85.
 *
 * @param value whose scale is the number of decimals
 */
public record DeclaredValue(BigDecimal value) {

    /** More no floating-point number bears out. */
    static final int MOST_DECIMALS = 15;

    private static final int MOST_DIGITS = 30;
    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What the recomputation itself may be off by. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    public DeclaredValue {
        if (value.scale() < 0 || value.scale() > MOST_DECIMALS || value.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("no value is stated as " + value);
        }
    }

    /** As it is written, digits and a point; nothing if it isn't. */
    public static Optional<DeclaredValue> parse(String written) {
        return WRITTEN.matcher(written).matches()
                ? Optional.of(new DeclaredValue(new BigDecimal(written)))
                : Optional.empty();
    }

    public int decimals() {
        return value.scale();
    }

    /** Half a unit of the last decimal, and what floating point adds (I-45). */
    public BigDecimal tolerance() {
        return HALF.scaleByPowerOfTen(-decimals()).add(ROUNDING);
    }

    /** Whether the predictions bear it out (I-45). */
    public Agreement against(MetricValue recomputed) {
        return switch (recomputed) {
            case MetricValue.Undefined(String reason) -> new Agreement.Differs(this, recomputed, reason);
            case MetricValue.Known(double number) -> {
                BigDecimal difference = new BigDecimal(number).subtract(value).abs();
                yield difference.compareTo(tolerance()) <= 0
                        ? new Agreement.Agrees(this, number)
                        : new Agreement.Differs(
                                this,
                                recomputed,
                                "off by more than " + tolerance().toPlainString());
            }
        };
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
