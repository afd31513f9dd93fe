package dev.proofmark.audit.personnel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeputyPolicyTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID DEPUTY = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void letsAnotherStandInOnDaysThatAreNotAllPast() {
        assertThat(objection(DEPUTY, 0, 0)).isEmpty();
        assertThat(objection(DEPUTY, -5, 0)).isEmpty();
        assertThat(objection(DEPUTY, 5, 9)).isEmpty();
    }

    @Test
    void letsNobodyStandInForThemselves() {
        assertThat(objection(PERSON, 0, 1)).map(Refusal::rule).contains("deputy-of-oneself");
    }

    @Test
    void refusesDaysThatArePastOrOutOfOrder() {
        assertThat(objection(DEPUTY, -5, -1)).map(Refusal::rule).contains("validation");
        assertThat(objection(DEPUTY, 5, 4)).map(Refusal::rule).contains("validation");
    }

    private static Optional<Refusal> objection(UUID deputy, int from, int until) {
        return DeputyPolicy.objection(PERSON, deputy, TODAY.plusDays(from), TODAY.plusDays(until), TODAY);
    }
}
