package dev.proofmark.certificate.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2029-02-27",
        "2028-02-29, 2031-02-27",
        "2026-01-15, 2029-01-14",
        "2026-12-20, 2029-12-19",
        "2026-03-01, 2029-02-28",
        "2025-03-01, 2028-02-29",
        "2026-01-01, 2028-12-31"
    })
    void endsTheDayBeforeTheThirdAnniversary_I23(LocalDate decision, LocalDate expected) {
        ValidityPeriod period = ValidityPeriod.initial(decision, 3, ExpiryRule.DAY_BEFORE_ANNIVERSARY);

        assertThat(period.validUntil()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2029-02-28", "2028-02-29, 2031-02-28", "2026-01-15, 2029-01-15"})
    void endsOnTheAnniversaryOnlyWhereTheBodyChoseThat_I23(LocalDate decision, LocalDate expected) {
        ValidityPeriod period = ValidityPeriod.initial(decision, 3, ExpiryRule.ANNIVERSARY);

        assertThat(period.validUntil()).isEqualTo(expected);
    }

    @Test
    void isEffectiveFromTheDecisionOn_I22() {
        LocalDate decision = LocalDate.of(2026, 11, 24);

        assertThat(ValidityPeriod.initial(decision, 3, ExpiryRule.DAY_BEFORE_ANNIVERSARY)
                        .effectiveDate())
                .isEqualTo(decision);
    }

    @Test
    void refusesAnEffectiveDateBeforeTheDecision_I22() {
        LocalDate decision = LocalDate.of(2026, 11, 24);

        assertThat(ValidityPeriod.refusal(decision, decision.minusDays(1), decision.plusYears(1)))
                .get()
                .extracting(Refusal::rule)
                .isEqualTo("I-22");
        assertThatThrownBy(() -> new ValidityPeriod(decision, decision.minusDays(1), decision.plusYears(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesADayBeyondThreeYears_I23() {
        LocalDate decision = LocalDate.of(2026, 11, 24);

        assertThat(ValidityPeriod.refusal(decision, decision, LocalDate.of(2029, 11, 24)))
                .isEmpty();
        assertThat(ValidityPeriod.refusal(decision, decision, LocalDate.of(2029, 11, 25)))
                .get()
                .extracting(Refusal::rule)
                .isEqualTo("I-23");
    }

    @Test
    void countsTheThreeYearsFromTheDecisionAndNotFromTheEffectiveDate_I23() {
        LocalDate decision = LocalDate.of(2026, 1, 10);
        LocalDate effective = LocalDate.of(2026, 2, 10);

        assertThat(ValidityPeriod.refusal(decision, effective, LocalDate.of(2029, 2, 9)))
                .get()
                .extracting(Refusal::rule)
                .isEqualTo("I-23");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2026, 1, 10);

        assertThatThrownBy(() -> new ValidityPeriod(day, day.plusDays(2), day.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coversItsFirstAndItsLastDayAndNoOther() {
        ValidityPeriod period = ValidityPeriod.initial(LocalDate.of(2026, 2, 28), 3, ExpiryRule.DAY_BEFORE_ANNIVERSARY);

        assertThat(period.covers(LocalDate.of(2026, 2, 27))).isFalse();
        assertThat(period.covers(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(period.covers(LocalDate.of(2029, 2, 27))).isTrue();
        assertThat(period.covers(LocalDate.of(2029, 2, 28))).isFalse();
    }

    @Property
    void neverExceedsThreeYearsWhateverTheDay_I23(
            @ForAll @DateRange(min = "2024-01-01", max = "2060-12-31") LocalDate decision) {
        for (ExpiryRule rule : ExpiryRule.values()) {
            ValidityPeriod period = ValidityPeriod.initial(decision, 3, rule);

            assertThat(period.validUntil()).isBetween(decision.plusYears(3).minusDays(1), decision.plusYears(3));
        }
    }
}
