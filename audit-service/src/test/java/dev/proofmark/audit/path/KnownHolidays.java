package dev.proofmark.audit.path;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Korea's holidays of some years, written down: what a test compares with must not be worked out by what it tests. */
final class KnownHolidays {

    private static final String TABLE = """
            2026 01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25
            2027 01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27
            2028 01-01 01-26 01-27 01-28 03-01 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25
            2029 01-01 02-12 02-13 02-14 03-01 05-01 05-05 05-07 05-20 05-21 06-06 07-17 08-15 09-21 09-22 09-23 09-24 10-03 10-09 12-25
            2030 01-01 02-02 02-03 02-04 02-05 03-01 05-01 05-05 05-06 05-09 06-06 07-17 08-15 09-11 09-12 09-13 10-03 10-09 12-25
            2031 01-01 01-22 01-23 01-24 03-01 03-03 05-01 05-05 05-28 06-06 07-17 08-15 09-30 10-01 10-02 10-03 10-09 12-25
            2032 01-01 02-10 02-11 02-12 03-01 05-01 05-03 05-05 05-16 05-17 06-06 07-17 07-19 08-15 08-16 09-18 09-19 09-20 09-21 10-03 10-04 10-09 10-11 12-25 12-27
            """;

    private static final Set<LocalDate> DAYS = TABLE.lines()
            .flatMap(line -> Arrays.stream(line.substring(5).split(" ", -1))
                    .map(day -> LocalDate.parse(line.substring(0, 4) + "-" + day)))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LAST_YEAR = 2032;

    private KnownHolidays() {}

    static boolean isFree(LocalDate day) {
        if (day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("write the holidays of " + day.getYear() + " down");
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || DAYS.contains(day);
    }
}
