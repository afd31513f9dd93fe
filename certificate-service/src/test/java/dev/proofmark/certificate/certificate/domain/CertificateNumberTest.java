package dev.proofmark.certificate.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.contracts.register.SoughtNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CertificateNumberTest {

    @Example
    void composesBodySchemeYearDrawAndCheckCharacter() {
        Optional<CertificateNumber> number = CertificateNumber.compose("PMK", "AIMS", 2026, "7Q3KD2");

        assertThat(number)
                .get()
                .extracting(CertificateNumber::value)
                .asString()
                .matches("PMK-AIMS-2026-7Q3KD2[0-9A-Z]");
    }

    @Example
    void forgivesSmallLettersAndBlanksAround() {
        CertificateNumber number = draw();

        assertThat(CertificateNumber.parse("  " + number.value().toLowerCase(Locale.ROOT) + "\n"))
                .contains(number);
    }

    @Example
    void readsNothingOutOfWhatIsNoNumber() {
        Stream.of("", "PMK", "PMK-AIMS-2026-7Q3KD2", "PMK_AIMS_2026_7Q3KD2X", "PMK-AIMS-2026-IIIIIIX", "../etc/passwd")
                .forEach(text ->
                        assertThat(CertificateNumber.parse(text)).as(text).isEmpty());
    }

    /** The gateway looks numbers up in the form that contracts keep, and must find what this finds. */
    @Example
    void isSoughtInTheFormThatEverybodyKeeps() {
        Stream.of(
                        " qa  2024.17\n",
                        "\u110C\u1166 7",
                        "제2024-17호",
                        "\uFEFFqa\u00A02024\u2013\u200B17\u3000",
                        "7\u22127",
                        draw().value().toLowerCase(Locale.ROOT))
                .forEach(text -> assertThat(CertificateNumber.sought(text).map(CertificateNumber::value))
                        .as(text)
                        .contains(SoughtNumber.of(text)));
    }

    @Example
    void keepsTheNumbersOfFormerRecordsAsTheyArePrinted() {
        Stream.of("제2024-17호", "QA 2024.17", "KR_AIMS-0012(R)", "712345")
                .forEach(text -> assertThat(CertificateNumber.sought(" " + text.toLowerCase(Locale.ROOT)))
                        .as(text)
                        .map(CertificateNumber::value)
                        .contains(text));
        assertThat(CertificateNumber.sought("qa\u00A0 2024\u00A0").map(CertificateNumber::value))
                .contains("QA 2024");
        assertThat(CertificateNumber.sought("\u110C\u1166 7").map(CertificateNumber::value))
                .contains("제 7");
        assertThat(new CertificateNumber("제2024-17호").fileName()).isEqualTo("_2024-17_");
    }

    /** Text processors write dashes for hyphens, and pages give away what nobody sees when something is copied from them. */
    @Example
    void findsANumberThatWasCopiedWithOtherDashesAndUnseenMarks() {
        CertificateNumber number = draw();

        Stream.of("\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uFF0D")
                .map(dash -> number.value().replace("-", dash))
                .forEach(text -> assertThat(CertificateNumber.sought(text)).contains(number));
        assertThat(CertificateNumber.sought("\uFEFF" + number.value() + "\u200B"))
                .contains(number);
    }

    @Example
    void takesAMistypedNumberOfOursForNoneOfTheirs() {
        String number = draw().value();
        char last = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (last == 'A' ? 'B' : 'A');

        assertThat(CertificateNumber.sought(wrong)).isEmpty();
        assertThat(CertificateNumber.sought(number)).isPresent();
        Stream.of("", "../etc/passwd", "A/7", "-7", "7-", "A".repeat(41), "<b>7</b>")
                .forEach(text ->
                        assertThat(CertificateNumber.sought(text)).as(text).isEmpty());
    }

    @Example
    void refusesAWrongCheckCharacter() {
        String number = draw().value();
        char last = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (last == 'A' ? 'B' : 'A');

        assertThat(CertificateNumber.parse(wrong)).isEmpty();
        assertThatThrownBy(() -> new CertificateNumber(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2000)
    void noticesEverySingleSubstitution(
            @ForAll("numbers") CertificateNumber number,
            @ForAll("position") int position,
            @ForAll("characters") char wrong) {
        int index = position % number.value().length();
        Assume.that(number.value().charAt(index) != '-' && number.value().charAt(index) != wrong);
        StringBuilder mistyped = new StringBuilder(number.value());
        mistyped.setCharAt(index, wrong);

        assertThat(CertificateNumber.parse(mistyped.toString())).isEmpty();
    }

    @Property(tries = 2000)
    void noticesSwappedNeighboursInWhatWasDrawn(
            @ForAll("numbers") CertificateNumber number, @ForAll("position") int position) {
        String value = number.value();
        int start = value.lastIndexOf('-') + 1;
        int left = start + position % CertificateNumber.RANDOM_LENGTH;
        Assume.that(value.charAt(left) != value.charAt(left + 1));
        StringBuilder swapped = new StringBuilder(value);
        swapped.setCharAt(left, value.charAt(left + 1));
        swapped.setCharAt(left + 1, value.charAt(left));

        assertThat(CertificateNumber.parse(swapped.toString())).isEmpty();
    }

    @Example
    void drawsAgainWhereSwappedNeighboursWouldPass() {
        long weak =
                Stream.generate(draws()).limit(5000).filter(Optional::isEmpty).count();

        assertThat(weak).isPositive().isLessThan(1000);
    }

    private static CertificateNumber draw() {
        return Stream.generate(draws()).flatMap(Optional::stream).findFirst().orElseThrow();
    }

    private static Supplier<Optional<CertificateNumber>> draws() {
        Random random = new Random(42);
        return () -> {
            StringBuilder draw = new StringBuilder();
            for (int index = 0; index < CertificateNumber.RANDOM_LENGTH; index++) {
                draw.append(CertificateNumber.RANDOM_ALPHABET.charAt(random.nextInt(32)));
            }
            return CertificateNumber.compose("PMK", "AIMS", 2026, draw.toString());
        };
    }

    @Provide
    Arbitrary<CertificateNumber> numbers() {
        return Arbitraries.strings()
                .withChars(CertificateNumber.RANDOM_ALPHABET.toCharArray())
                .ofLength(CertificateNumber.RANDOM_LENGTH)
                .map(random -> CertificateNumber.compose("PMK", "AIMS", 2026, random))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().range('0', '9').range('A', 'Z');
    }

    @Provide
    Arbitrary<Integer> position() {
        return Arbitraries.integers().between(0, 1000);
    }
}
