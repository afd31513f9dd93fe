package dev.proofmark.audit.programme.domain;

import static dev.proofmark.audit.programme.domain.ProgrammeFixture.CYCLE;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aDatedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aSuspendedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.after;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anAnnouncedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anEndedProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.anOpenProgramme;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.decide;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.held;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.surveillance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningDecisionsTest {

    private static final LocalDate TODAY = CYCLE.decisionDate().plusMonths(2);
    private static final UUID NEW = new UUID(7, 7);
    private static final Coverage EVERYTHING =
            new Coverage(List.of("4.1", "5.1", "6.2", "9.2.1"), List.of("A.2.2", "A.6.2.8", "A.7.4"));

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, interval, wrong-state",
        "ANNOUNCED, special, wrong-state",
        "ANNOUNCED, stage 2, wrong-state",
        "ANNOUNCED, share out, wrong-state",
        "OPEN, interval, accepted",
        "OPEN, special, wrong-state",
        "OPEN, stage 2, accepted",
        "OPEN, share out, accepted",
        "DATED, interval, accepted",
        "DATED, special, accepted",
        "DATED, stage 2, wrong-state",
        "DATED, share out, accepted",
        "SUSPENDED, interval, accepted",
        "SUSPENDED, special, accepted",
        "SUSPENDED, stage 2, wrong-state",
        "SUSPENDED, share out, accepted",
        "ENDED, interval, wrong-state",
        "ENDED, special, wrong-state",
        "ENDED, stage 2, wrong-state",
        "ENDED, share out, wrong-state",
    })
    void allowsWhatTheTableSays(ProgrammeStatus from, String wish, String rule) {
        var programme = programmeIn(from);

        assertThat(ruleOf(decide(wish(wish, programme), programme, TODAY))).isEqualTo(rule);
    }

    @Test
    void plansSurveillancesEverySixMonths() {
        var changed = after(aDatedProgramme(), new ProgrammeCommand.ChangeInterval(6));

        assertThat(changed.surveillances())
                .extracting(ProgrammeAudit::dueBy)
                .containsExactly(
                        CYCLE.decisionDate().plusMonths(6),
                        CYCLE.decisionDate().plusMonths(12),
                        CYCLE.decisionDate().plusMonths(18),
                        CYCLE.decisionDate().plusMonths(24),
                        CYCLE.decisionDate().plusMonths(30));
        assertThat(after(changed, new ProgrammeCommand.ChangeInterval(12)).surveillances())
                .isEqualTo(aDatedProgramme().surveillances());
    }

    @Test
    void keepsTheIntervalOnceASurveillanceWasHeldAtIt() {
        var dated = aDatedProgramme();
        var held = held(dated, surveillance(dated, 1), CYCLE.decisionDate().plusMonths(11));

        assertThat(ruleOf(decide(new ProgrammeCommand.ChangeInterval(6), held, TODAY)))
                .isEqualTo("surveillance-interval-fixed");
    }

    @ParameterizedTest
    @ValueSource(ints = {-6, 0, 3, 9, 24})
    void offersNoOtherInterval(int months) {
        assertThat(ruleOf(decide(new ProgrammeCommand.ChangeInterval(months), aDatedProgramme(), TODAY)))
                .isEqualTo("surveillance-interval");
    }

    @ParameterizedTest
    @CsvSource({
        "SPECIAL, COMPLAINT, 10, accepted",
        "SPECIAL, SCOPE_EXTENSION, 0, accepted",
        "SHORT_NOTICE, SUSPENSION_FOLLOW_UP, 10, accepted",
        "SHORT_NOTICE, SCOPE_EXTENSION, 10, planning-reason",
        "SPECIAL, MAJOR_NOT_VERIFIED_IN_TIME, 10, planning-reason",
        "SURVEILLANCE, CHANGE, 10, audit-of-every-cycle",
        "RECERTIFICATION, CHANGE, 10, audit-of-every-cycle",
        "SPECIAL, COMPLAINT, -1, audit-outside-cycle",
        "SPECIAL, COMPLAINT, 1200, audit-outside-cycle",
        "SPECIAL, COMPLAINT, , required",
    })
    void plansAuditsBesideThoseOfTheCycle(AuditKind kind, PlanningReason reason, Integer days, String rule) {
        var dueBy = days == null ? null : TODAY.plusDays(days);
        var plan = new ProgrammeCommand.PlanAudit(NEW, kind, reason, dueBy, null);

        assertThat(ruleOf(decide(plan, aDatedProgramme(), TODAY))).isEqualTo(rule);
    }

    @Test
    void repeatsStage2WhereAMajorWasNotVerifiedInTime_I18() {
        var repeated = after(anOpenProgramme(), wish("stage 2", anOpenProgramme()));

        assertThat(repeated.audit(NEW)).hasValueSatisfying(audit -> {
            assertThat(audit.place()).isEqualTo(new AuditPlace(AuditKind.STAGE_2, 1, 2));
            assertThat(audit.coverage()).isEqualTo(EVERYTHING);
        });
    }

    @Test
    void repeatsNoStageWithADate() {
        var plan = new ProgrammeCommand.PlanAudit(
                NEW, AuditKind.STAGE_1, PlanningReason.NOT_READY, TODAY.plusDays(10), null);

        assertThat(ruleOf(decide(plan, anOpenProgramme(), TODAY))).isEqualTo("initial-audit-undated");
    }

    @Test
    void sharesOutWhatTheSurveillancesLookAt() {
        var dated = aDatedProgramme();
        var first = share(dated, 1, List.of("4.1", "5.1", "6.2", "9.2.1"), List.of("A.7.4"));
        var second = share(dated, 2, List.of("9.2.1", "6.2"), List.of("A.2.2", "A.6.2.8"));

        var shared = after(dated, new ProgrammeCommand.ShareOut(List.of(first, second)));

        assertThat(surveillance(shared, 1).coverage()).isEqualTo(first.coverage());
        assertThat(surveillance(shared, 2).coverage())
                .isEqualTo(new Coverage(List.of("6.2", "9.2.1"), List.of("A.2.2", "A.6.2.8")));
    }

    @Test
    void leavesNothingOutOfACycle() {
        var dated = aDatedProgramme();
        var shares = List.of(
                share(dated, 1, List.of("6.2", "9.2.1", "5.1"), List.of("A.7.4")),
                share(dated, 2, List.of("6.2", "9.2.1"), List.of("A.2.2")));

        var refusal = refusalOf(decide(new ProgrammeCommand.ShareOut(shares), dated, TODAY));

        assertThat(refusal.refusal().rule()).isEqualTo("coverage-gap");
        assertThat(refusal.refusal().facts()).containsEntry("requirements", "4.1, A.6.2.8");
    }

    @Test
    void leavesNothingOutOfAnySurveillance_I26() {
        var dated = aDatedProgramme();
        var shares = List.of(share(dated, 1, List.of("4.1", "5.1", "6.2"), EVERYTHING.controls()));

        assertThat(ruleOf(decide(new ProgrammeCommand.ShareOut(shares), dated, TODAY)))
                .isEqualTo("each-surveillance");
    }

    @Test
    void sharesOutNothingThatDoesNotApply() {
        var dated = aDatedProgramme();
        var shares = List.of(share(dated, 1, EVERYTHING.clauses(), List.of("A.2.2", "A.9.9")));

        assertThat(ruleOf(decide(new ProgrammeCommand.ShareOut(shares), dated, TODAY)))
                .isEqualTo("requirement-not-applicable");
    }

    @Test
    void sharesOutOnlyToSurveillancesAheadEachOnce() {
        var dated = aDatedProgramme();
        var one = share(dated, 1, EVERYTHING.clauses(), EVERYTHING.controls());
        var other = new ProgrammeCommand.Share(NEW, EVERYTHING);

        assertThat(ruleOf(decide(new ProgrammeCommand.ShareOut(List.of(one, one)), dated, TODAY)))
                .isEqualTo("surveillance-ahead");
        assertThat(ruleOf(decide(new ProgrammeCommand.ShareOut(List.of(other)), dated, TODAY)))
                .isEqualTo("surveillance-ahead");
    }

    private static ProgrammeCommand.Share share(
            Programme programme, int sequence, List<String> clauses, List<String> controls) {
        return new ProgrammeCommand.Share(surveillance(programme, sequence).auditId(), new Coverage(clauses, controls));
    }

    private static Programme programmeIn(ProgrammeStatus status) {
        return switch (status) {
            case ANNOUNCED -> anAnnouncedProgramme();
            case OPEN -> anOpenProgramme();
            case DATED -> aDatedProgramme();
            case SUSPENDED -> aSuspendedProgramme();
            case ENDED -> anEndedProgramme();
        };
    }

    private static ProgrammeCommand wish(String name, Programme programme) {
        return switch (name) {
            case "interval" -> new ProgrammeCommand.ChangeInterval(6);
            case "special" ->
                new ProgrammeCommand.PlanAudit(NEW, AuditKind.SPECIAL, PlanningReason.CHANGE, TODAY.plusDays(30), null);
            case "stage 2" ->
                new ProgrammeCommand.PlanAudit(
                        NEW, AuditKind.STAGE_2, PlanningReason.MAJOR_NOT_VERIFIED_IN_TIME, null, null);
            case "share out" ->
                new ProgrammeCommand.ShareOut(programme.surveillances().stream()
                        .map(audit -> new ProgrammeCommand.Share(audit.auditId(), EVERYTHING))
                        .toList());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Outcome.Refused<Programme, ProgrammeEvent> refusalOf(Outcome<Programme, ProgrammeEvent> outcome) {
        return (Outcome.Refused<Programme, ProgrammeEvent>) outcome;
    }

    /** The one rule that refuses, of a field where a field is refused. */
    private static String ruleOf(Outcome<Programme, ProgrammeEvent> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<Programme, ProgrammeEvent> accepted -> "accepted";
            case Outcome.Refused<Programme, ProgrammeEvent> refused ->
                refused.refusal().rule().equals("validation")
                        ? refused.refusal().fields().stream()
                                .map(FieldRefusal::code)
                                .reduce((one, other) -> one + ", " + other)
                                .orElseThrow()
                        : refused.refusal().rule();
        };
    }
}
