package dev.proofmark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff();

    @Test
    void waitsLongerEachTimeThatAPartDiesYoungButNeverTooLong() {
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        for (int death = 0; death < 20; death++) {
            assertThat(backOff.after(Duration.ZERO)).isLessThanOrEqualTo(Duration.ofSeconds(15));
        }
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void forgivesAPartThatHasLivedForAMinute() {
        for (int death = 0; death < 5; death++) {
            assertThat(backOff.after(Duration.ZERO)).isPositive();
        }
        assertThat(backOff.after(Duration.ofSeconds(60))).isEqualTo(Duration.ofMillis(500));
    }
}
