package dev.proofmark.certificate.decision.domain;

import static dev.proofmark.certificate.decision.domain.FileFixtures.APPLICATION;
import static dev.proofmark.certificate.decision.domain.FileFixtures.STAGE_2;
import static dev.proofmark.certificate.decision.domain.FileFixtures.TODAY;
import static dev.proofmark.certificate.decision.domain.FileFixtures.aPendingFile;
import static dev.proofmark.certificate.decision.domain.FileFixtures.at;
import static dev.proofmark.certificate.decision.domain.FileFixtures.completeCase;
import static dev.proofmark.certificate.decision.domain.FileFixtures.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessTest {

    @Test
    void namesWhatAFirstDecisionNeedsAndWhereItCameFrom() {
        Finding verified = finding(1, FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED, at(1));

        assertThat(aPendingFile(completeCase(Recommendation.Kind.GRANT, verified))
                        .completeness())
                .extracting(Completeness::item, Completeness::state, Completeness::sources)
                .containsExactly(
                        present(CompletenessItem.APPLICATION_INFORMATION, APPLICATION),
                        present(CompletenessItem.AUDIT_REPORT, STAGE_2),
                        present(CompletenessItem.FINDINGS, verified.id()),
                        present(CompletenessItem.AUDIT_OBJECTIVES, STAGE_2),
                        present(CompletenessItem.RECOMMENDATION, STAGE_2));
    }

    @Test
    void namesTheFindingsThatAreOpen() {
        Finding closed = finding(1, FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED, at(1));
        Finding open = finding(2, FindingGrade.MINOR, FindingStatus.RESPONDED, at(1));

        assertThat(aPendingFile(completeCase(Recommendation.Kind.GRANT, closed, open))
                        .completeness())
                .filteredOn(item -> item.item() == CompletenessItem.FINDINGS)
                .extracting(Completeness::state, Completeness::sources)
                .containsExactly(tuple(Completeness.State.OPEN, List.of(open.id())));
    }

    @Test
    void missesEverythingButFindingsAtFirst() {
        assertThat(aPendingFile(List.of()).completeness())
                .filteredOn(item -> item.state() != Completeness.State.MISSING)
                .extracting(Completeness::item)
                .containsExactly(CompletenessItem.FINDINGS);
    }

    @Test
    void looksAtTheCycleBeforeARenewal() {
        UUID surveillance = new UUID(0x5AL, 1);
        CertificationFile file = LaterFiles.anOpen(
                DecisionKind.RENEWAL,
                new CaseFact.AuditConcluded(surveillance, AuditKind.SURVEILLANCE, TODAY.minusMonths(6), List.of()),
                new CaseFact.ReportIssued(new UUID(0xABL, 5), surveillance));

        assertThat(file.completeness())
                .extracting(Completeness::item, Completeness::state, Completeness::sources)
                .contains(present(CompletenessItem.REVIEW_OF_CYCLE, surveillance));
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void isListedForEveryKind(DecisionKind kind) {
        assertThat(LaterFiles.anOpen(kind).completeness()).isNotEmpty();
    }

    private static Tuple present(CompletenessItem item, UUID source) {
        return tuple(item, Completeness.State.PRESENT, List.of(source));
    }
}
