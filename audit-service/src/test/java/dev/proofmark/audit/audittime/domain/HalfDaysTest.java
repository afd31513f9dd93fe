package dev.proofmark.audit.audittime.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfDaysTest {

    @ParameterizedTest
    @CsvSource({
        "0,0.0",
        "0.24,0.0",
        "0.25,0.5",
        "0.5,0.5",
        "0.74,0.5",
        "0.75,1.0",
        "15.6,15.5",
        "15.75,16.0",
        "7.735,7.5",
        "10.9999999999,11.0"
    })
    void roundsToTheNearestHalfAndAQuarterUp(BigDecimal days, BigDecimal rounded) {
        assertThat(HalfDays.nearest(days).toDays()).isEqualTo(rounded);
    }

    /** Against whole numbers alone: the nearest half of n/1000 days. */
    @Property
    void roundsAsWholeNumbersDo(@ForAll @IntRange(min = 0, max = 1_000_000) int thousandths) {
        var rounded = HalfDays.nearest(BigDecimal.valueOf(thousandths, 3));

        assertThat(rounded.count()).isEqualTo(Math.floorDiv(thousandths + 250, 500));
    }

    @ParameterizedTest
    @CsvSource({"31,1,3,HALF_UP,10", "31,2,3,HALF_UP,21", "31,1,3,FLOOR,10", "31,2,3,CEILING,21", "30,1,3,CEILING,10"})
    void takesExactParts(int halves, int numerator, int denominator, RoundingMode rounding, int expected) {
        var part = new HalfDays(halves).part(new Proportion(numerator, denominator), rounding);

        assertThat(part.count()).isEqualTo(expected);
    }

    @Test
    void lastsHalfOfTheHoursOfADay() {
        assertThat(new HalfDays(3).toDuration(8)).isEqualTo(Duration.ofHours(12));
        assertThat(new HalfDays(1).toDuration(7)).isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> new HalfDays(1).minus(new HalfDays(2))).isInstanceOf(IllegalArgumentException.class);
    }
}
