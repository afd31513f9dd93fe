package dev.proofmark.evaluation.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.evaluation.MetricValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredValueTest {

    @ParameterizedTest
    @CsvSource({
        "0.84, 0.8421053",
        "0.842, 0.8421053",
        "0.8421, 0.8421053",
        "0.85, 0.845",
        "0.84, 0.845",
        "0.85, 0.8450000001",
        "0.85, 0.844999999",
        "-0.10, -0.1049",
        "12, 11.5",
        "1, 1"
    })
    void agreesWithinHalfAUnitOfItsLastDecimal_I45(String declared, double recomputed) {
        assertThat(declared(declared).against(new MetricValue.Known(recomputed)))
                .isInstanceOf(Agreement.Agrees.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0.85, 0.8421053",
        "0.843, 0.8421053",
        "0.8420, 0.8421053",
        "0.850, 0.845",
        "0.85, 0.8449999979",
        "0.84, 0.845000002",
        "0.10, -0.10",
        "12, 12.51"
    })
    void isRefusedWhereItDiffersWithBothValuesShown_I45(String declared, double recomputed) {
        Agreement agreement = declared(declared).against(new MetricValue.Known(recomputed));

        assertThat(agreement).isInstanceOfSatisfying(Agreement.Differs.class, differs -> {
            assertThat(differs.declared()).hasToString(declared);
            assertThat(differs.recomputed()).isEqualTo(new MetricValue.Known(recomputed));
        });
    }

    @Test
    void isRefusedWhereTheMetricIsUndefined_I45() {
        MetricValue undefined = new MetricValue.Undefined("nothing was predicted positive");

        assertThat(declared("0.00").against(undefined))
                .isEqualTo(new Agreement.Differs(declared("0.00"), undefined, "nothing was predicted positive"));
    }

    @Property
    void agreesWithWhatItWasRoundedFrom_I45(
            @ForAll @DoubleRange(min = -100, max = 100) double recomputed, @ForAll @IntRange(max = 15) int decimals) {
        BigDecimal rounded = new BigDecimal(recomputed).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        MetricValue value = new MetricValue.Known(recomputed);

        assertThat(new DeclaredValue(rounded).against(value)).isInstanceOf(Agreement.Agrees.class);
        if (decimals < 8) {
            BigDecimal off = rounded.add(unit).add(unit);
            assertThat(new DeclaredValue(off).against(value)).isInstanceOf(Agreement.Differs.class);
        }
    }

    @Test
    void keepsTheDecimalsItWasWrittenWith() {
        assertThat(declared("0.850")).isNotEqualTo(declared("0.85"));
        assertThat(declared("0.850").decimals()).isEqualTo(3);
        assertThat(declared("0.850")).hasToString("0.850");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".5", "5.", "1e-3", "+1", "NaN", "0,85", " 0.85", "85%", "٠.٥", "0.1234567890123456", "0x1"})
    void refusesWhatIsNotWrittenAsANumber(String written) {
        assertThat(DeclaredValue.parse(written)).isEmpty();
    }

    @Test
    void refusesAScaleThatNobodyWrites() {
        assertThatThrownBy(() -> new DeclaredValue(new BigDecimal("1e3"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeclaredValue(new BigDecimal("1e-999999999")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DeclaredValue declared(String written) {
        return DeclaredValue.parse(written).orElseThrow();
    }
}
