package dev.proofmark.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal dates are days in Korea, which has no daylight saving time: each of them has 24 hours. */
public final class LegalDay {

    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private LegalDay() {}

    /** The day that an instant lies on. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a day. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
