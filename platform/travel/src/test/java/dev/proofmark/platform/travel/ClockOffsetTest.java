package dev.proofmark.platform.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockOffsetTest {

    private static final Instant NOW = Instant.parse("2026-01-30T15:00:00Z");

    @Test
    void reachesTheInstantAndGoesOnWithTheSystemsClock() {
        Instant there = Instant.parse("2027-02-28T15:00:00Z");

        ClockOffset offset = ClockOffset.reaching(there, NOW);

        assertThat(offset.from(NOW)).isEqualTo(there);
        assertThat(offset.from(NOW.plusSeconds(3))).isEqualTo(there.plusSeconds(3));
    }

    @Test
    void isNeverBehind() {
        assertThat(ClockOffset.reaching(NOW.minusSeconds(1), NOW)).isEqualTo(ClockOffset.NONE);
        assertThatThrownBy(() -> new ClockOffset(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
