package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.APPLICATION;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aCase;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aFileIn;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aPendingFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;
import static dev.proofmark.certificate.decision.domain.FileFixtures.completeCase;
import static dev.proofmark.certificate.decision.domain.FileFixtures.finding;
import static dev.proofmark.certificate.decision.domain.FileFixtures.learn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFactsTest {
    private static final Finding EARLIER = finding(1, FindingGrade.MAJOR, FindingStatus.EVIDENCE_SUBMITTED, at(10));
    private static final Finding LATER = finding(1, FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED, at(11));

    @Test
    void listsEverythingAsMissingBeforeTheFirstFact() {
        assertThat(aPendingFile(List.of()).waitingFor())
                .containsExactly(
                        FileInput.APPLICATION_ACCEPTED,
                        FileInput.AGREEMENT_SIGNED,
                        FileInput.STAGE_1_CONCLUDED,
                        FileInput.STAGE_2_CONCLUDED,
                        FileInput.REPORT_ISSUED,
                        FileInput.RECOMMENDATION_MADE);
    }

    @Test
    void waitsForNothingInACompleteCase() {
        assertThat(aPendingFile().waitingFor()).isEmpty();
    }

    @Test
    void waitsForTheReportOfTheSecondStageAndNotOfTheFirst() {
        CertificationFile file = aPendingFile(List.of(
                new CaseFact.AuditConcluded(FileFixtures.STAGE_2, AuditKind.STAGE_2, FileFixtures.LAST_DAY, List.of()),
                new CaseFact.ReportIssued(UUID.randomUUID(), FileFixtures.STAGE_1)));

        assertThat(file.waitingFor()).contains(FileInput.REPORT_ISSUED);
    }

    @Test
    void waitsForTheReportOfTheLastOfTwoSecondStages_I18() {
        CertificationFile file = learn(
                aPendingFile(),
                new CaseFact.AuditConcluded(
                        UUID.randomUUID(), AuditKind.STAGE_2, FileFixtures.LAST_DAY.plusMonths(7), List.of()));

        assertThat(file.waitingFor()).containsExactly(FileInput.REPORT_ISSUED, FileInput.RECOMMENDATION_MADE);
    }

    @Property(tries = 300)
    void knowsTheSameInWhateverOrderAndHoweverOftenFactsArrive(@ForAll Random random) {
        List<CaseFact> facts = new ArrayList<>(completeCase(Recommendation.Kind.GRANT, EARLIER));
        facts.add(new CaseFact.FindingChanged(LATER));
        facts.addAll(laterInTheCycle());
        facts.addAll(ofProducts());
        CaseFacts inOrder = aCase(facts).facts();
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, random);

        CaseFacts shuffled = aCase(facts).facts();

        assertThat(shuffled).isEqualTo(inOrder);
        assertThat(shuffled.findings()).containsExactly(LATER);
    }

    /** What else a case meets: other applications, newer words on agreement, bar and recommendation, an end. */
    private static List<CaseFact> laterInTheCycle() {
        UUID again = new UUID(0x7000L, 0xA2);
        UUID surveillance = new UUID(0x7000L, 0x5A);
        return List.of(
                new CaseFact.AgreementSigned(
                        APPLICATION, null, Regime.MANAGEMENT_SYSTEM, FileFixtures.agreement(at(41))),
                new CaseFact.ApplicationAccepted(
                        APPLICATION,
                        null,
                        Regime.MANAGEMENT_SYSTEM,
                        true,
                        List.of(new Bar("decider", null, at(3))),
                        null),
                new CaseFact.ApplicationAccepted(
                        again,
                        ApplicationKind.RECERTIFICATION,
                        Regime.MANAGEMENT_SYSTEM,
                        true,
                        List.of(new Bar("decider", FileFixtures.TODAY, at(4))),
                        null),
                new CaseFact.ApplicationEnded(again, ApplicationEnd.WITHDRAWN),
                new CaseFact.TeamConfirmed(
                        surveillance,
                        AuditKind.SURVEILLANCE,
                        List.of(new TeamMember(surveillance, "observer", "OBSERVER"))),
                new CaseFact.ReportIssued(new UUID(0xABL, 2), surveillance),
                new CaseFact.AuditMaintained(
                        surveillance, List.of(new TeamMember(surveillance, "auditor", "AUDITOR")), List.of(EARLIER)),
                new CaseFact.SuspensionProposed(new UUID(0x7000L, 0x5F)),
                recommended(surveillance, Recommendation.Kind.MAINTAIN, at(42)),
                recommended(surveillance, Recommendation.Kind.SUSPEND, at(43)));
    }

    /** A product's evaluation with people who came and went, a report amended twice, and the next version's. */
    private static List<CaseFact> ofProducts() {
        List<CaseFact> facts = new ArrayList<>(EvaluatedFiles.completeCase());
        facts.add(
                EvaluatedFiles.reported(EvaluatedFiles.EVALUATION, EvaluatedFiles.amended(EvaluatedFiles.report(), 1)));
        facts.add(
                EvaluatedFiles.reported(EvaluatedFiles.EVALUATION, EvaluatedFiles.amended(EvaluatedFiles.report(), 2)));
        facts.add(EvaluatedFiles.concluded(EvaluatedFiles.EVALUATION, Recommendation.Kind.REFUSE, at(29)));
        facts.addAll(EvaluatedFiles.changed(EvaluatedFiles.report()));
        return facts;
    }

    @Test
    void isOfAManagementSystemUntilSomethingTellsOfAProduct() {
        CaseFacts kept = CaseFacts.none();

        assertThat(kept.regime()).isEqualTo(Regime.MANAGEMENT_SYSTEM);
        assertThat(aCase(completeCase(Recommendation.Kind.GRANT)).facts().regime())
                .isEqualTo(Regime.MANAGEMENT_SYSTEM);
        for (CaseFact fact : EvaluatedFiles.completeCase()) {
            assertThat(kept.with(fact).regime()).as("%s", fact).isEqualTo(Regime.PRODUCT);
        }
    }

    private static CaseFact recommended(UUID audit, Recommendation.Kind kind, FactStamp asOf) {
        return new CaseFact.RecommendationMade(
                AuditKind.SURVEILLANCE,
                new Recommendation(audit, kind, "lead-auditor", FileFixtures.LAST_DAY, FileFixtures.TODAY, asOf),
                List.of(),
                List.of());
    }

    @Test
    void believesTheNewerFactWhereTheRecommendationSaysOtherwise() {
        CaseFacts facts = CaseFacts.none()
                .with(new CaseFact.FindingChanged(LATER))
                .with(new CaseFact.RecommendationMade(
                        AuditKind.STAGE_2,
                        FileFixtures.recommendation(Recommendation.Kind.GRANT),
                        List.of(),
                        List.of(EARLIER)));

        assertThat(facts.findings()).containsExactly(LATER);
    }

    @Test
    void tellsFactsOfOneInstantApartByTheEventsId() {
        Finding first = withId(EARLIER, new UUID(0x7000L, 1));
        Finding second = withId(LATER, new UUID(0x7000L, 2));

        CaseFacts facts =
                CaseFacts.none().with(new CaseFact.FindingChanged(second)).with(new CaseFact.FindingChanged(first));

        assertThat(facts.findings()).containsExactly(second);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileStatus.class,
            names = {"GRANTED", "REFUSED"})
    void keepsTheFactsThatItWasDecidedOn_I20(FileStatus decided) {
        CertificationFile file = aFileIn(decided);

        assertThat(learn(file, new CaseFact.FindingChanged(EARLIER))).isSameAs(file);
    }

    @Test
    void countsWhoeverRecommendedAmongThoseWhoAudited_I19() {
        CaseFacts facts = CaseFacts.none()
                .with(new CaseFact.RecommendationMade(
                        AuditKind.STAGE_2,
                        FileFixtures.recommendation(Recommendation.Kind.GRANT),
                        List.of(),
                        List.of()));

        assertThat(facts.audited("lead-auditor")).isTrue();
        assertThat(facts.audited("decider")).isFalse();
    }

    @Test
    void keepsTheNewestWordOnWhoeverIsBarredInWhateverOrderItArrives_I02() {
        Bar open = new Bar("decider", null, at(1));
        Bar dated = new Bar("decider", FileFixtures.TODAY, at(2));
        Bar other = new Bar("reviewer", null, at(1));

        CaseFacts inOrder = CaseFacts.none()
                .with(new CaseFact.ApplicationAccepted(
                        APPLICATION,
                        ApplicationKind.INITIAL,
                        Regime.MANAGEMENT_SYSTEM,
                        true,
                        List.of(open, other),
                        null))
                .with(new CaseFact.ApplicationAccepted(
                        APPLICATION, ApplicationKind.INITIAL, Regime.MANAGEMENT_SYSTEM, true, List.of(dated), null));
        CaseFacts reversed = CaseFacts.none()
                .with(new CaseFact.ApplicationAccepted(
                        APPLICATION, ApplicationKind.INITIAL, Regime.MANAGEMENT_SYSTEM, true, List.of(dated), null))
                .with(new CaseFact.ApplicationAccepted(
                        APPLICATION,
                        ApplicationKind.INITIAL,
                        Regime.MANAGEMENT_SYSTEM,
                        true,
                        List.of(open, other),
                        null));

        assertThat(inOrder.bars()).containsExactly(dated, other);
        assertThat(reversed.bars()).containsExactly(dated, other);
    }

    private static Finding withId(Finding finding, UUID eventId) {
        return new Finding(
                finding.id(),
                finding.grade(),
                finding.requirement(),
                finding.status(),
                new FactStamp(FileFixtures.NOW, eventId));
    }
}
