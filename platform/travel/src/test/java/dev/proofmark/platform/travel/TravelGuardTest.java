package dev.proofmark.platform.travel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TravelGuardTest {

    @Test
    void refusesToStartWithTimeTravelInProduction() {
        assertThatThrownBy(() -> TravelGuard.demandDevelopment(true, List.of("prod")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("proofmark.time-travel.enabled");
    }

    @Test
    void letsTheLocalStackTravelAndProductionStartWithoutIt() {
        assertThatCode(() -> {
                    TravelGuard.demandDevelopment(true, List.of("local"));
                    TravelGuard.demandDevelopment(false, List.of("prod"));
                })
                .doesNotThrowAnyException();
    }
}
