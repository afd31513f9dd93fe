package dev.proofmark.audit.finding.domain;

import static dev.proofmark.audit.finding.domain.FindingFixture.AUDITOR;
import static dev.proofmark.audit.finding.domain.FindingFixture.CLIENT;
import static dev.proofmark.audit.finding.domain.FindingFixture.DAY;
import static dev.proofmark.audit.finding.domain.FindingFixture.EXPERT;
import static dev.proofmark.audit.finding.domain.FindingFixture.IDENTITY;
import static dev.proofmark.audit.finding.domain.FindingFixture.LEAD;
import static dev.proofmark.audit.finding.domain.FindingFixture.MAJOR;
import static dev.proofmark.audit.finding.domain.FindingFixture.MINOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.audit.finding.domain.ConflictDecisions.Settled;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionTest {

    private static final UUID ID = new UUID(9, 1);

    private final Reception reception = of(AUDITOR, null);

    @Test
    void createsUpdatesAndKnowsAgain() {
        assertThat(send("one", 2, MINOR)).isInstanceOf(Received.Created.class);
        assertThat(send("one", 2, MINOR)).isInstanceOf(Received.Unchanged.class);
        assertThat(send("one", 1, MINOR)).isInstanceOf(Received.Unchanged.class);
        assertThat(send("one", 3, said("three"))).isInstanceOf(Received.Updated.class);
        assertThat(reception.findings())
                .extracting(finding -> finding.content().statement(), Finding::source)
                .containsExactly(tuple("three", new FindingSource("one", 3)));
    }

    @Test
    void keepsWhatTwoDevicesSayOfOneFinding() {
        var _ = send("one", 1, said("one"));

        assertThat(send("two", 1, said("two"))).isInstanceOf(Received.Conflicting.class);
        assertThat(send("two", 3, said("newer"))).isInstanceOf(Received.Conflicting.class);
        assertThat(send("two", 2, said("older"))).isInstanceOf(Received.Unchanged.class);
        assertThat(send("one", 2, said("one still"))).isInstanceOf(Received.Updated.class);

        assertThat(statement()).isEqualTo("one still");
        assertThat(reception.conflicts())
                .extracting(conflict -> conflict.content().statement())
                .containsExactly("newer");
    }

    @Test
    void leavesAnotherGradeToTheLead() {
        var _ = send("one", 1, MAJOR);

        var received = send("one", 2, MINOR);

        assertThat(received).isInstanceOf(Received.Conflicting.class);
        assertThat(reception.findings().getFirst().content().grade()).isEqualTo(FindingGrade.MAJOR);
        assertThat(reception.conflicts().getFirst().reason()).isEqualTo(FindingConflict.Reason.OTHER_GRADE);
    }

    @Test
    void forgetsAConflictThatTheDeviceHasTakenBack() {
        var _ = send("one", 1, MAJOR);
        var _ = send("one", 2, MINOR);

        assertThat(send("one", 3, MAJOR)).isInstanceOf(Received.Updated.class);
        assertThat(reception.conflicts()).noneMatch(FindingConflict::isOpen);
    }

    @Test
    void refusesEachForItself() {
        assertThat(ruleOf(send("one", 1, said("")))).isEqualTo("I-13");
        assertThat(send("one", 2, MINOR)).isInstanceOf(Received.Created.class);
    }

    /** A refused revision is not known: the tool mends it and sends it again under the same number. */
    @Test
    void takesARefusedRevisionWhenItIsMended() {
        var _ = send("one", 1, MINOR);
        assertThat(ruleOf(send("one", 2, said("")))).isEqualTo("I-13");

        assertThat(send("one", 2, said("mended"))).isInstanceOf(Received.Updated.class);
    }

    @Test
    void takesNothingAfterTheReportButWhatIsKnown() {
        var _ = send("one", 1, MINOR);
        var later = new Reception(
                IDENTITY,
                AUDITOR,
                DAY,
                Refusal.of("wrong-state"),
                reception.findings(),
                Map.of(new Reception.Sender(ID, "one"), 1),
                List.of());

        assertThat(later.receive(sending(ID, "one", 1, MINOR), ContentGround.of(true), UUID.randomUUID()))
                .isInstanceOf(Received.Unchanged.class);
        assertThat(ruleOf(later.receive(sending(ID, "one", 2, MINOR), ContentGround.of(true), UUID.randomUUID())))
                .isEqualTo("wrong-state");
        assertThat(ruleOf(later.receive(
                        sending(new UUID(9, 2), "one", 1, MINOR), ContentGround.of(true), UUID.randomUUID())))
                .isEqualTo("wrong-state");
    }

    @Test
    void tellsNothingOfAnotherAuditsFinding() {
        var _ = send("one", 1, MINOR);
        var other = new FindingIdentity(ID, new UUID(7, 7), new UUID(7, 8), new UUID(7, 9));
        var elsewhere = new Reception(other, AUDITOR, DAY, null, reception.findings(), Map.of(), List.of());

        assertThat(ruleOf(elsewhere.receive(sending(ID, "one", 5, MINOR), ContentGround.of(true), UUID.randomUUID())))
                .isEqualTo("already-exists");
    }

    @Test
    void takesSendingsOfTheTeamsAuditorsOnly() {
        for (var actor : List.of(EXPERT, CLIENT)) {
            assertThat(ruleOf(of(actor, null)
                            .receive(sending(ID, "one", 1, MINOR), ContentGround.of(true), UUID.randomUUID())))
                    .isEqualTo("auditors-only");
        }
    }

    @Test
    void leavesAnAnsweredFindingAlone() {
        var answered = FindingFixture.aFindingIn(FindingStatus.RESPONDED);
        var later = new Reception(IDENTITY, AUDITOR, DAY, null, List.of(answered), Map.of(), List.of());

        assertThat(ruleOf(later.receive(
                        sending(answered.id(), "one", 1, MAJOR), ContentGround.of(true), UUID.randomUUID())))
                .isEqualTo("wrong-state");
    }

    /** Every sending twice, in any order: each finding ends with its device's highest revision. */
    @RepeatedTest(100)
    void endsTheSameInWhateverOrder(RepetitionInfo repetition) {
        List<Sending> burst = new ArrayList<>();
        for (int finding = 1; finding <= 5; finding++) {
            for (int revision = 1; revision <= 4; revision++) {
                var once = sending(new UUID(9, finding), "device-" + finding, revision, said("r" + revision));
                burst.addAll(List.of(once, once));
            }
        }
        Collections.shuffle(burst, new Random(repetition.getCurrentRepetition()));

        burst.forEach(sending -> {
            var received = reception.receive(sending, ContentGround.of(true), UUID.randomUUID());
            assertThat(received).isNotInstanceOf(Received.Refused.class);
        });

        assertThat(reception.findings()).hasSize(5).allSatisfy(finding -> {
            assertThat(finding.content().statement()).isEqualTo("r4");
            assertThat(finding.source().revision()).isEqualTo(4);
        });
        assertThat(reception.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KEPT, one, one, 0", "SENT, two, two, 1", "MERGED, both, , 1"})
    void letsTheLeadChoose(FindingConflict.Choice choice, String statement, @Nullable String device, int entries) {
        var settled = resolve(choice, LEAD).orThrow().state();

        assertThat(settled.finding().content().statement()).isEqualTo(statement);
        assertThat(settled.finding().source().device()).isEqualTo(device);
        assertThat(settled.history()).hasSize(entries);
        assertThat(settled.conflict().isOpen()).isFalse();
    }

    @Test
    void letsNobodyElseChooseAndNothingTwice() {
        assertThat(resolve(FindingConflict.Choice.KEPT, AUDITOR))
                .isEqualTo(Outcome.refused(Refusal.of("lead-auditor-only")));
        var resolved = resolve(FindingConflict.Choice.KEPT, LEAD).orThrow().state();
        assertThat(ConflictDecisions.resolve(
                        resolved.conflict(),
                        resolved.finding(),
                        FindingConflict.Choice.SENT,
                        null,
                        "again",
                        ContentGround.of(true),
                        LEAD,
                        DAY))
                .isEqualTo(Outcome.refused(Refusal.of("conflict-resolved")));
    }

    @Test
    void takesALowerGradeOnlyByTheLeadsChoice() {
        var _ = send("one", 1, MAJOR);
        var _ = send("one", 2, MINOR);

        var outcome = ConflictDecisions.resolve(
                        reception.conflicts().getFirst(),
                        reception.findings().getFirst(),
                        FindingConflict.Choice.SENT,
                        null,
                        "one case only",
                        ContentGround.of(true),
                        LEAD,
                        DAY)
                .orThrow();

        assertThat(outcome.state().finding().content().grade()).isEqualTo(FindingGrade.MINOR);
        assertThat(outcome.state().history())
                .extracting(FindingRevision::reason)
                .containsExactly("one case only");
        assertThat(outcome.events()).containsExactly(FindingEvent.REGRADED);
    }

    private Outcome<Settled, FindingEvent> resolve(FindingConflict.Choice choice, FindingActor actor) {
        var fresh = of(AUDITOR, null);
        var _ = fresh.receive(sending(ID, "one", 1, said("one")), ContentGround.of(true), UUID.randomUUID());
        var _ = fresh.receive(sending(ID, "two", 1, said("two")), ContentGround.of(true), UUID.randomUUID());
        return ConflictDecisions.resolve(
                fresh.conflicts().getFirst(),
                fresh.findings().getFirst(),
                choice,
                choice == FindingConflict.Choice.MERGED ? said("both") : null,
                "both were there",
                ContentGround.of(true),
                actor,
                DAY);
    }

    private Received send(String device, int revision, FindingContent content) {
        return reception.receive(sending(ID, device, revision, content), ContentGround.of(true), UUID.randomUUID());
    }

    private String statement() {
        return reception.findings().getFirst().content().statement();
    }

    private static Sending sending(UUID id, String device, int revision, FindingContent content) {
        return new Sending(id, device, revision, content);
    }

    private static FindingContent said(String statement) {
        return new FindingContent(FindingGrade.MINOR, "8.4", statement, "seen");
    }

    private static Reception of(FindingActor actor, @Nullable Refusal closed) {
        return new Reception(IDENTITY, actor, DAY, closed, List.of(), Map.of(), List.of());
    }

    private static String ruleOf(Received received) {
        return received instanceof Received.Refused refused ? refused.refusal().rule() : "taken";
    }
}
