package dev.proofmark.gateway.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.platform.rules.RefusedException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TravelPeriodTest {

    private static final Instant NOW = Instant.parse("2026-01-31T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "P13M, 2027-02-28T01:00:00Z",
        "P1Y2M10D, 2027-04-10T01:00:00Z",
        "P1DT2H, 2026-02-01T03:00:00Z",
        "PT36H, 2026-02-01T13:00:00Z",
        "P1W, 2026-02-07T01:00:00Z",
        "P-1D, 2026-01-30T01:00:00Z",
        "-PT1H, 2026-01-31T00:00:00Z"
    })
    void readsPeriodsOfTheCalendar(String period, Instant there) {
        assertThat(TravelPeriod.parse(period).from(NOW)).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13M", "P", "PT", "P1D2", "P1DT", "next year", "P1H", "P99999999999Y", " P1D"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> TravelPeriod.parse(text))
                .isInstanceOf(RefusedException.class)
                .hasMessage("malformed-period");
    }
}
