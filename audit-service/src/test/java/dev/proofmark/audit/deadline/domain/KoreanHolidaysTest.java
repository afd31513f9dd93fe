package dev.proofmark.audit.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanHolidaysTest {

    /** As another calendar of Korean holidays has them, without elections and days that were declared once. */
    @ParameterizedTest
    @CsvSource({
        "2025, 01-01 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25",
        "2026, 01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25",
        "2027, 01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27",
        "2028, 01-01 01-26 01-27 01-28 03-01 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25",
        "2029, 01-01 02-12 02-13 02-14 03-01 05-01 05-05 05-07 05-20 05-21 06-06 07-17 08-15 09-21 09-22 09-23 09-24 10-03 10-09 12-25",
        "2030, 01-01 02-02 02-03 02-04 02-05 03-01 05-01 05-05 05-06 05-09 06-06 07-17 08-15 09-11 09-12 09-13 10-03 10-09 12-25",
        "2031, 01-01 01-22 01-23 01-24 03-01 03-03 05-01 05-05 05-28 06-06 07-17 08-15 09-30 10-01 10-02 10-03 10-09 12-25",
        "2032, 01-01 02-10 02-11 02-12 03-01 05-01 05-03 05-05 05-16 05-17 06-06 07-17 07-19 08-15 08-16 09-18 09-19 09-20 09-21 10-03 10-04 10-09 10-11 12-25 12-27"
    })
    void knowsTheHolidaysOfAYear(int year, String days) {
        assertThat(KoreanHolidays.of(year))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(days.split(" ", -1))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void makesUpOnceForTwoHolidaysOnOneDay() {
        assertThat(KoreanHolidays.of(2025)).contains(LocalDate.of(2025, 5, 6)).doesNotContain(LocalDate.of(2025, 5, 7));
        assertThat(KoreanHolidays.of(2028))
                .contains(LocalDate.of(2028, 10, 5))
                .doesNotContain(LocalDate.of(2028, 10, 6));
    }

    @Test
    void makesUpForALunarHolidayOnASundayOnly() {
        assertThat(KoreanHolidays.of(2027))
                .contains(LocalDate.of(2027, 2, 9))
                .doesNotContain(LocalDate.of(2027, 2, 10));
        assertThat(KoreanHolidays.of(2026)).doesNotContain(LocalDate.of(2026, 9, 28));
    }

    @Test
    void neverMakesUpForNewYearAndMemorialDay() {
        assertThat(KoreanHolidays.of(2028)).doesNotContain(LocalDate.of(2028, 1, 3));
        assertThat(KoreanHolidays.of(2027)).doesNotContain(LocalDate.of(2027, 6, 7));
    }

    @Test
    void hasTheHolidaysOfTheSunWhereTheLunarTableEnds() {
        assertThat(KoreanHolidays.of(2090)).contains(LocalDate.of(2090, 3, 1));
    }
}
