package dev.proofmark.audit.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2027-01-15, 2028-01-15",
        "2026-12-20, 2027-12-20, 2028-12-20",
        "2028-02-29, 2029-02-28, 2030-02-28",
        "2026-08-31, 2027-08-31, 2028-08-31",
    })
    void datesTheSurveillancesFromTheDecision_I24(LocalDate decision, LocalDate first, LocalDate second) {
        var cycle = new Cycle(decision, decision.plusYears(3).minusDays(1));

        assertThat(cycle.dueBy(AuditKind.SURVEILLANCE_1)).isEqualTo(first);
        assertThat(cycle.dueBy(AuditKind.SURVEILLANCE_2)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2029-02-27", "2028-02-29, 2031-02-27"})
    void wantsTheRecertificationBeforeTheExpiry_I05(LocalDate decision, LocalDate validUntil) {
        assertThat(new Cycle(decision, validUntil).dueBy(AuditKind.RECERTIFICATION))
                .isEqualTo(validUntil);
    }

    @Property
    void hasASurveillanceInEachCalendarYearBetweenDecisionAndRecertification_I24_I25(
            @ForAll @IntRange(min = 0, max = 20_000) int day) {
        var decision = LocalDate.of(2020, 1, 1).plusDays(day);
        var cycle = new Cycle(decision, decision.plusYears(3).minusDays(1));

        assertThat(cycle.dueBy(AuditKind.SURVEILLANCE_1)).isBeforeOrEqualTo(decision.plusMonths(12));
        assertThat(cycle.dueBy(AuditKind.SURVEILLANCE_1).getYear()).isEqualTo(decision.getYear() + 1);
        assertThat(cycle.dueBy(AuditKind.SURVEILLANCE_2).getYear()).isEqualTo(decision.getYear() + 2);
        assertThat(cycle.dueBy(AuditKind.RECERTIFICATION)).isBefore(decision.plusYears(3));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02, 2026-05-01"})
    void refusesACertificateThatEndsBeforeItBegins(LocalDate decision, LocalDate validUntil) {
        assertThatThrownBy(() -> new Cycle(decision, validUntil)).isInstanceOf(IllegalArgumentException.class);
    }
}
