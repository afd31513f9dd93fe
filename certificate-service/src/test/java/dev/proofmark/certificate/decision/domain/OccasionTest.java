package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aCase;
import static dev.proofmark.certificate.decision.domain.FileFixtures.completeCase;
import static dev.proofmark.certificate.decision.domain.LaterFiles.LATER_APPLICATION;
import static dev.proofmark.certificate.decision.domain.LaterFiles.LATER_AUDIT;
import static dev.proofmark.certificate.decision.domain.LaterFiles.agreed;
import static dev.proofmark.certificate.decision.domain.LaterFiles.recommended;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {
    private static final CaseFacts CERTIFIED =
            aCase(completeCase(Recommendation.Kind.GRANT)).facts();

    @Test
    void isNoneInAFirstCertification() {
        assertThat(Occasion.in(CERTIFIED)).isEmpty();
    }

    @Test
    void arisesWithTheFirstFactOfARecertificationAuditOnly() {
        CaseFacts planned =
                CERTIFIED.with(new CaseFact.TeamConfirmed(LATER_AUDIT, AuditKind.RECERTIFICATION, List.of()));
        CaseFacts concluded = planned.with(LaterFiles.concluded(AuditKind.RECERTIFICATION, TODAY));

        assertThat(Occasion.arisen(CERTIFIED, planned))
                .containsExactly(new Occasion(DecisionKind.RENEWAL, LATER_AUDIT));
        assertThat(Occasion.arisen(planned, concluded)).isEmpty();
    }

    @Test
    void arisesWithAnApplicationForAnotherCycle() {
        CaseFacts applied = CERTIFIED.with(new CaseFact.ApplicationSubmitted(
                LATER_APPLICATION, ApplicationKind.RECERTIFICATION, Regime.MANAGEMENT_SYSTEM));

        assertThat(Occasion.arisen(CERTIFIED, applied))
                .containsExactly(new Occasion(DecisionKind.RENEWAL, LATER_APPLICATION));
    }

    @ParameterizedTest
    @CsvSource({"SCOPE_EXTENSION, EXTENSION", "SCOPE_REDUCTION, REDUCTION"})
    void arisesWithTheAgreementOnAnotherScope_I34(ApplicationKind asked, DecisionKind decided) {
        CaseFacts submitted =
                CERTIFIED.with(new CaseFact.ApplicationSubmitted(LATER_APPLICATION, asked, Regime.MANAGEMENT_SYSTEM));

        assertThat(Occasion.arisen(CERTIFIED, submitted)).isEmpty();
        assertThat(Occasion.arisen(submitted, submitted.with(agreed(asked, TODAY))))
                .containsExactly(new Occasion(decided, LATER_APPLICATION));
    }

    @ParameterizedTest
    @CsvSource({"MAINTAIN, MAINTENANCE", "SUSPEND, SUSPENSION", "REDUCE, REDUCTION", "WITHDRAW, WITHDRAWAL"})
    void arisesWithWhatIsRecommendedOfACertificate(Recommendation.Kind recommended, DecisionKind decided) {
        CaseFacts after = CERTIFIED.with(recommended(AuditKind.SURVEILLANCE, recommended));

        assertThat(Occasion.arisen(CERTIFIED, after)).containsExactly(new Occasion(decided, LATER_AUDIT));
    }

    @Test
    void arisesWithEachMissedDayOfTheCycle_I24() {
        UUID proposal = new UUID(0x9L, 1);
        CaseFact missed = new CaseFact.SuspensionProposed(proposal);

        assertThat(Occasion.arisen(CERTIFIED, CERTIFIED.with(missed).with(missed)))
                .containsExactly(new Occasion(DecisionKind.SUSPENSION, proposal));
    }
}
