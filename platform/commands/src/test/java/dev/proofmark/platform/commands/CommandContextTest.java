package dev.proofmark.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandContextTest {

    @Test
    void acceptsTheVersionThatTheCallerSaw() {
        assertThatCode(() -> seen(OptionalLong.of(3)).requireVersion(3)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherVersion() {
        assertThatThrownBy(() -> seen(OptionalLong.of(2)).requireVersion(3)).hasMessage("version-mismatch");
    }

    @Test
    void refusesAChangeThatNamesNoVersion() {
        assertThatThrownBy(() -> seen(OptionalLong.empty()).requireVersion(3)).hasMessage("if-match-required");
    }

    @Test
    void aDayInKoreaBeginsNineHoursBeforeUtc() {
        BusinessClock clock = () -> Instant.parse("2026-03-31T15:00:00Z");

        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    private static CommandContext seen(OptionalLong version) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        return new CommandContext(new Actor("p", Set.of()), "c", null, now, LocalDate.EPOCH, version);
    }
}
