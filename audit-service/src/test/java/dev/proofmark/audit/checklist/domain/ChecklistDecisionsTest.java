package dev.proofmark.audit.checklist.domain;

import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.EXPERT;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.audit.domain.AuditFixture.aStage2In;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistDecisionsTest {

    private static final UUID AUDIT = new UUID(1, 1);
    private static final ItemSubject TOPIC = subject("surveillance.marks", ItemKind.TOPIC, true);
    private static final ItemSubject CLAUSE = subject("8.4", ItemKind.CLAUSE, false);
    private static final ItemSubject CONTROL = subject("A.7.5", ItemKind.CONTROL, false);

    @Test
    void holdsTheTopicsTheCoveredClausesAndTheControlsThatApply() {
        var asked = List.of(TOPIC, CLAUSE, CONTROL);

        assertThat(keys(asked, new Applicability(false, Set.of()), Coverage.all()))
                .containsExactly("surveillance.marks", "8.4", "A.7.5");
        assertThat(keys(asked, new Applicability(true, Set.of("A.2.2")), Coverage.all()))
                .containsExactly("surveillance.marks", "8.4");
        assertThat(keys(asked, new Applicability(true, Set.of("A.7.5")), Coverage.of(Set.of("A.7.5"))))
                .containsExactly("surveillance.marks", "A.7.5");
    }

    @ParameterizedTest
    @EnumSource(AuditStatus.class)
    void isFilledInFromOpeningToReport(AuditStatus status) {
        var open = status == AuditStatus.IN_PROGRESS || status == AuditStatus.CONCLUDED;

        var audit = aStage2In(status);

        assertThat(ChecklistDecisions.objection(audit, LEAD).isEmpty()).isEqualTo(open);
        assertThat(ChecklistDecisions.objection(audit, EXPERT)).contains(Refusal.of("auditors-only"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFORMS, /items/0/evidence, checklist-evidence-missing",
        "NONCONFORMS, /items/0/evidence, checklist-evidence-missing",
        "OPPORTUNITY, /items/0/evidence, checklist-evidence-missing",
        "NOT_APPLICABLE, /items/0/reason, checklist-reason-missing"
    })
    void refusesAJudgementWithoutWhatItRestsOn(LookResult result, String pointer, String rule) {
        var bare = new Look(result, null, "", List.of(), List.of(), AUDITOR, Instant.EPOCH);

        assertThat(mistakes(List.of(new Sending("8.4", 0, bare)))).containsExactly(FieldRefusal.of(pointer, rule));
    }

    @Test
    void takesALookBack() {
        var back = new Look(LookResult.NOT_LOOKED_AT, null, "a mistake", List.of(), List.of(), AUDITOR, Instant.EPOCH);

        assertThat(ChecklistDecisions.objection(back)).isEmpty();
    }

    @Test
    void refusesItemsThatItDoesNotHaveAndOneTwice() {
        var sendings = List.of(
                new Sending("9.9", 0, conforms("a")),
                new Sending("8.4", 0, conforms("a")),
                new Sending("8.4", 0, conforms("b")),
                new Sending("8.4", 1, conforms("c")));

        assertThat(mistakes(sendings))
                .containsExactly(
                        FieldRefusal.of("/items/0/key", "checklist-item-unknown"),
                        FieldRefusal.of("/items/2/key", "checklist-item-twice"),
                        FieldRefusal.of("/items/3/revision", "checklist-revision-unknown"));
    }

    @Test
    void takesALookUponTheRevisionThatItWasMadeUpon() {
        var present = ChecklistItem.fresh(AUDIT, 0, CLAUSE);

        var reception = ChecklistDecisions.receive(present, new Sending("8.4", 0, conforms("a")));

        assertThat(reception.outcome()).isEqualTo(Reception.Outcome.TAKEN);
        assertThat(reception.item().look()).isEqualTo(conforms("a"));
    }

    @Test
    void leavesWhatSomebodyElseHasWrittenMeanwhile() {
        var changed = new ChecklistItem(AUDIT, 0, CLAUSE, conforms("a"), 1);

        var reception = ChecklistDecisions.receive(changed, new Sending("8.4", 0, conforms("b")));

        assertThat(reception).isEqualTo(new Reception(changed, Reception.Outcome.CONFLICT));
    }

    @Test
    void knowsALookThatIsSentOnceMore() {
        var changed = new ChecklistItem(AUDIT, 0, CLAUSE, conforms("a"), 1);

        var reception = ChecklistDecisions.receive(changed, new Sending("8.4", 0, conforms("a")));

        assertThat(reception).isEqualTo(new Reception(changed, Reception.Outcome.REPEATED));
    }

    @Test
    void missesTheTopicsOfASurveillanceAlone_I26() {
        var topic = ChecklistItem.fresh(AUDIT, 0, TOPIC);
        var clause = ChecklistItem.fresh(AUDIT, 1, CLAUSE);

        assertThat(ChecklistDecisions.missing(List.of(topic, clause))).containsExactly("surveillance.marks");
        assertThat(ChecklistDecisions.missing(List.of(topic.with(conforms("a")), clause)))
                .isEmpty();
    }

    private static List<FieldRefusal> mistakes(List<Sending> sendings) {
        Map<String, ChecklistItem> items = List.of(ChecklistItem.fresh(AUDIT, 0, CLAUSE)).stream()
                .collect(Collectors.toMap(ChecklistItem::key, Function.identity()));
        return ChecklistDecisions.objection(sendings, items).orElseThrow().fields();
    }

    private static List<String> keys(List<ItemSubject> asked, Applicability applicability, Coverage coverage) {
        return ChecklistDecisions.draw(AUDIT, asked, applicability, coverage).stream()
                .map(ChecklistItem::key)
                .toList();
    }

    private static Look conforms(String evidence) {
        return new Look(LookResult.CONFORMS, null, "", List.of(evidence), List.of(), AUDITOR, Instant.EPOCH);
    }

    private static ItemSubject subject(String key, ItemKind kind, boolean gate) {
        return new ItemSubject(key, kind, "가", "a", "source", gate);
    }
}
