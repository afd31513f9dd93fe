package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.aFileIn;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aPendingFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;
import static dev.proofmark.certificate.decision.domain.FileFixtures.completeCase;
import static dev.proofmark.certificate.decision.domain.FileFixtures.finding;
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
        assertThat(CaseFacts.none().waitingFor()).containsExactly(FileInput.values());
    }

    @Test
    void waitsForNothingInACompleteCase() {
        assertThat(aPendingFile().waitingFor()).isEmpty();
    }

    @Test
    void waitsForTheReportOfTheSecondStageAndNotOfTheFirst() {
        CaseFacts facts = CaseFacts.none()
                .with(new CaseFact.AuditConcluded(FileFixtures.STAGE_2, AuditKind.STAGE_2, List.of()))
                .with(new CaseFact.ReportIssued(UUID.randomUUID(), FileFixtures.STAGE_1));

        assertThat(facts.waitingFor()).contains(FileInput.REPORT_ISSUED);
    }

    @Property(tries = 200)
    void knowsTheSameInWhateverOrderAndHoweverOftenFactsArrive(@ForAll Random random) {
        List<CaseFact> facts = new ArrayList<>(completeCase(Recommendation.Kind.GRANT, EARLIER));
        facts.add(new CaseFact.FindingChanged(LATER));
        CertificationFile inOrder = aPendingFile(facts);
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, random);

        CertificationFile shuffled = aPendingFile(facts);

        assertThat(shuffled.waitingFor()).isEmpty();
        assertThat(shuffled.facts().team())
                .containsExactlyInAnyOrderElementsOf(inOrder.facts().team());
        assertThat(shuffled.facts().findings()).containsExactly(LATER);
    }

    @Test
    void believesTheNewerFactWhereTheRecommendationSaysOtherwise() {
        CaseFacts facts = CaseFacts.none()
                .with(new CaseFact.FindingChanged(LATER))
                .with(new CaseFact.RecommendationMade(
                        FileFixtures.recommendation(Recommendation.Kind.GRANT), List.of(), List.of(EARLIER)));

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

        assertThat(file.learn(new CaseFact.FindingChanged(EARLIER))).isSameAs(file);
    }

    @Test
    void countsWhoeverRecommendedAmongThoseWhoAudited_I19() {
        CaseFacts facts = CaseFacts.none()
                .with(new CaseFact.RecommendationMade(
                        FileFixtures.recommendation(Recommendation.Kind.GRANT), List.of(), List.of()));

        assertThat(facts.audited("lead-auditor")).isTrue();
        assertThat(facts.audited("decider")).isFalse();
    }

    @Test
    void keepsTheNewestWordOnWhoeverIsBarredInWhateverOrderItArrives_I02() {
        Bar open = new Bar("decider", null, at(1));
        Bar dated = new Bar("decider", FileFixtures.TODAY, at(2));
        Bar other = new Bar("reviewer", null, at(1));

        CaseFacts inOrder = CaseFacts.none()
                .with(new CaseFact.ApplicationAccepted(FileFixtures.APPLICATION, List.of(open, other)))
                .with(new CaseFact.ApplicationAccepted(FileFixtures.APPLICATION, List.of(dated)));
        CaseFacts reversed = CaseFacts.none()
                .with(new CaseFact.ApplicationAccepted(FileFixtures.APPLICATION, List.of(dated)))
                .with(new CaseFact.ApplicationAccepted(FileFixtures.APPLICATION, List.of(open, other)));

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
