package dev.proofmark.application.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessRegistrationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"124-81-00998", "220-81-62517", "120-81-47521", "123-45-67891", "1248100998"})
    void acceptsKnownGoodNumbers_I55(String written) {
        assertThat(BusinessRegistrationNumber.of(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123-45-67890",
                "",
                "12481-00998",
                "124-8100998",
                "124-81-0099",
                "124-81-009988",
                "124 81 00998",
                "124-81-0099A",
                "１２４-81-00998"
            })
    void refusesWhatIsNotANumber_I55(String written) {
        assertThat(BusinessRegistrationNumber.of(written)).isEmpty();
    }

    @Test
    void cannotBeMadeWithAWrongCheckDigit_I55() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessRegistrationNumber("1234567890"));
    }

    @Property
    void rejectsEverySingleDigitError_I55(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        char wrong = (char) ('0' + (number.charAt(position) - '0' + shift) % 10);
        String mistyped = number.substring(0, position) + wrong + number.substring(position + 1);

        assertThat(BusinessRegistrationNumber.of(number)).isPresent();
        assertThat(BusinessRegistrationNumber.of(mistyped)).isEmpty();
    }

    @Property
    void readsWhatItWrites_I55(@ForAll("numbers") String number) {
        BusinessRegistrationNumber read = BusinessRegistrationNumber.of(number).orElseThrow();

        assertThat(BusinessRegistrationNumber.of(read.written())).contains(read);
    }

    /** Exactly one of ten check digits fits nine others; the test finds it by trying. */
    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofLength(9).map(BusinessRegistrationNumberTest::withCheckDigit);
    }

    private static String withCheckDigit(String nine) {
        for (int digit = 0; digit <= 9; digit++) {
            if (BusinessRegistrationNumber.of(nine + digit).isPresent()) {
                return nine + digit;
            }
        }
        throw new AssertionError("no check digit fits " + nine);
    }
}
