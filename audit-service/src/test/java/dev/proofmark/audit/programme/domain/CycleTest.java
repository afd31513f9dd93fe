package dev.proofmark.audit.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleTest {

    private static final SurveillanceInterval YEARLY = new SurveillanceInterval(12);
    private static final SurveillanceInterval HALF_YEARLY = new SurveillanceInterval(6);

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2027-01-15, 2028-01-15",
        "2026-12-20, 2027-12-20, 2028-12-20",
        "2028-02-29, 2029-02-28, 2030-02-28",
        "2026-08-31, 2027-08-31, 2028-08-31",
    })
    void datesTheSurveillancesFromTheDecision_I24(LocalDate decision, LocalDate first, LocalDate second) {
        var cycle = new Cycle(1, decision, decision.plusYears(3).minusDays(1));

        assertThat(cycle.surveillanceBy(1, YEARLY)).isEqualTo(first);
        assertThat(cycle.surveillanceBy(2, YEARLY)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2027-02-28, 2027-08-31", "2027-08-31, 2028-02-29, 2028-08-31"})
    void datesThemEverySixMonthsWhereTheBodyKeepsThat(LocalDate decision, LocalDate first, LocalDate second) {
        var cycle = new Cycle(1, decision, decision.plusYears(3).minusDays(1));

        assertThat(cycle.surveillanceBy(1, HALF_YEARLY)).isEqualTo(first);
        assertThat(cycle.surveillanceBy(2, HALF_YEARLY)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2029-02-27", "2028-02-29, 2031-02-27"})
    void wantsTheRecertificationBeforeTheExpiry_I05(LocalDate decision, LocalDate validUntil) {
        assertThat(new Cycle(1, decision, validUntil).recertificationBy()).isEqualTo(validUntil);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02, 2026-05-01"})
    void refusesACertificateThatEndsBeforeItBegins(LocalDate decision, LocalDate validUntil) {
        assertThatThrownBy(() -> new Cycle(1, decision, validUntil)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 18, 24})
    void knowsNoOtherIntervals(int months) {
        assertThatThrownBy(() -> new SurveillanceInterval(months)).isInstanceOf(IllegalArgumentException.class);
    }
}
