package dev.proofmark.audit.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    private static final BusinessDays KOREA = new BusinessDays(Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, 2026-02-13",
        "2026-02-14, 2026-02-19, 2026-02-13",
        "2026-02-17, 2026-02-19, 2026-02-13",
        "2026-03-02, 2026-03-03, 2026-02-27",
        "2026-09-25, 2026-09-28, 2026-09-23",
        "2027-02-09, 2027-02-10, 2027-02-05",
        "2027-01-01, 2027-01-04, 2026-12-31"
    })
    void findsTheWorkingDaysAroundADay(LocalDate day, LocalDate after, LocalDate before) {
        assertThat(KOREA.onOrAfter(day)).isEqualTo(after);
        assertThat(KOREA.onOrBefore(day)).isEqualTo(before);
    }

    @Test
    void followsWhatTheBodyHasConfigured() {
        BusinessDays body = new BusinessDays(Set.of(LocalDate.of(2028, 4, 12)), Set.of(LocalDate.of(2028, 5, 1)));

        assertThat(body.isWorkingDay(LocalDate.of(2028, 4, 12))).isFalse();
        assertThat(body.isWorkingDay(LocalDate.of(2028, 5, 1))).isTrue();
        assertThat(body.isWorkingDay(LocalDate.of(2028, 5, 2))).isFalse();
    }
}
