package dev.proofmark.certificate.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckCharacterTest {

    @Example
    void agreesWithThePublishedExampleOfAGlobalReleaseIdentifier() {
        assertThat(CheckCharacter.of("A12425GABC1234002")).isEqualTo('M');
    }

    @Example
    void refusesCharactersOutsideItsAlphabet() {
        assertThatThrownBy(() -> CheckCharacter.of("AB-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void holdsForWhatItWasMadeOf(@ForAll("texts") String text) {
        assertThat(CheckCharacter.holds(text + CheckCharacter.of(text))).isTrue();
    }

    @Property(tries = 3000)
    void noticesEverySingleSubstitution(
            @ForAll("texts") String text, @ForAll("position") int position, @ForAll("characters") char wrong) {
        String whole = text + CheckCharacter.of(text);
        int index = position % whole.length();
        Assume.that(whole.charAt(index) != wrong);
        StringBuilder mistyped = new StringBuilder(whole);
        mistyped.setCharAt(index, wrong);

        assertThat(CheckCharacter.holds(mistyped.toString())).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofMinLength(1)
                .ofMaxLength(30);
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
