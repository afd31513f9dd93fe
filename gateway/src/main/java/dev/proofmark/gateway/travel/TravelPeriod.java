package dev.proofmark.gateway.travel;

import dev.proofmark.platform.rules.LegalDay;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;

/** How far ahead of the system's clock somebody wants to be: years, months and days of the calendar, hours and less. */
record TravelPeriod(Period days, Duration time) {

    /**
     * Reads ISO 8601, as in {@code P13M}, {@code P1Y2M10DT2H} or {@code PT36H}.
     *
     * @throws RefusedException {@code malformed-period} (400) if it is none
     */
    static TravelPeriod parse(String text) {
        int time = text.indexOf('T');
        try {
            if (time < 0) {
                return new TravelPeriod(Period.parse(text), Duration.ZERO);
            }
            Duration hours = Duration.parse(
                    text.startsWith("-") ? "-PT" + text.substring(time + 1) : "P" + text.substring(time));
            String days = text.substring(0, time);
            return new TravelPeriod(days.endsWith("P") ? Period.ZERO : Period.parse(days), hours);
        } catch (DateTimeParseException | ArithmeticException malformed) {
            throw new RefusedException(Refusal.of("malformed-period"));
        }
    }

    /** Where that is, from this moment on. */
    Instant from(Instant systemNow) {
        return systemNow.atZone(LegalDay.ZONE).plus(days).plus(time).toInstant();
    }
}
