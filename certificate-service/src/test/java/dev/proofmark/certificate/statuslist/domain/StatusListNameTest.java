package dev.proofmark.certificate.statuslist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListNameTest {

    @ParameterizedTest
    @CsvSource({"1-revocation, 1, REVOCATION", "207-suspension, 207, SUSPENSION"})
    void readsWhatItWrites(String text, int number, StatusPurpose purpose) {
        StatusListName name = new StatusListName(number, purpose);

        assertThat(StatusListName.parse(text)).contains(name);
        assertThat(name.path()).isEqualTo("/status-lists/" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0-revocation",
                "01-revocation",
                "1-REVOCATION",
                "1-refresh",
                "1-revocation ",
                "-1-revocation"
            })
    void isNothingElse(String text) {
        assertThat(StatusListName.parse(text)).isEmpty();
    }

    @Test
    void namesAPlaceWithinAList_I51() {
        assertThat(new StatusIndex(3, StatusIndex.ENTRIES - 1).reference()).isEqualTo("3#131071");
        assertThatThrownBy(() -> new StatusIndex(1, StatusIndex.ENTRIES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusIndex(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusIndex(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
