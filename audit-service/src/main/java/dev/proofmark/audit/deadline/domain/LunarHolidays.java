package dev.proofmark.audit.deadline.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The days of a year that the Korean lunisolar calendar sets. They are a table: no calendar of the language knows them,
 * and an astronomical calculation would have to be checked against such a table all the same.
 *
 * @param newYear 설날, the first day of the first month
 * @param buddhasBirthday 부처님오신날, the eighth day of the fourth month
 * @param harvest 추석, the fifteenth day of the eighth month
 */
record LunarHolidays(LocalDate newYear, LocalDate buddhasBirthday, LocalDate harvest) {

    private static final String TABLE = """
            2024 02-10 05-15 09-17
            2025 01-29 05-05 10-06
            2026 02-17 05-24 09-25
            2027 02-07 05-13 09-15
            2028 01-27 05-02 10-03
            2029 02-13 05-20 09-22
            2030 02-03 05-09 09-12
            2031 01-23 05-28 10-01
            2032 02-11 05-16 09-19
            2033 01-31 05-06 09-08
            2034 02-19 05-25 09-27
            2035 02-08 05-15 09-16
            2036 01-28 05-03 10-04
            2037 02-15 05-22 09-24
            2038 02-04 05-11 09-13
            2039 01-24 04-30 10-02
            2040 02-12 05-18 09-21
            2041 02-01 05-07 09-10
            2042 01-22 05-26 09-28
            2043 02-10 05-16 09-17
            2044 01-30 05-05 10-05
            2045 02-17 05-24 09-25
            2046 02-06 05-13 09-15
            2047 01-26 05-02 10-04
            2048 02-14 05-20 09-22
            2049 02-02 05-09 09-11
            2050 01-23 05-28 09-30
            """;

    private static final Map<Integer, LunarHolidays> BY_YEAR = TABLE.lines()
            .map(LunarHolidays::parse)
            .collect(Collectors.toUnmodifiableMap(days -> days.newYear().getYear(), Function.identity()));

    /** Those of a year; empty where the table ends, so that such days have to be configured. */
    static Optional<LunarHolidays> of(int year) {
        return Optional.ofNullable(BY_YEAR.get(year));
    }

    private static LunarHolidays parse(String line) {
        String[] parts = line.split(" ", -1);
        return new LunarHolidays(day(parts[0], parts[1]), day(parts[0], parts[2]), day(parts[0], parts[3]));
    }

    private static LocalDate day(String year, String monthAndDay) {
        return LocalDate.parse(year + "-" + monthAndDay);
    }
}
