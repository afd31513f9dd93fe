package dev.proofmark.platform.travel;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the business clock is ahead of the system's: an exact duration, since a period of months added anew to every
 * moment would turn the clock back at a month's end (30 and 31 January are both 28 February a month later).
 */
public record ClockOffset(Duration ahead) {

    /** No travel so far. */
    public static final ClockOffset NONE = new ClockOffset(Duration.ZERO);

    public ClockOffset {
        if (ahead.isNegative()) {
            throw new IllegalArgumentException("nobody travels behind the system's clock");
        }
    }

    /** The offset by which it is then there; none where there lies behind. */
    public static ClockOffset reaching(Instant there, Instant systemNow) {
        Duration ahead = Duration.between(systemNow, there);
        return ahead.isNegative() ? NONE : new ClockOffset(ahead);
    }

    public Instant from(Instant systemNow) {
        return systemNow.plus(ahead);
    }

    @Override
    public String toString() {
        return ahead.toString();
    }
}
