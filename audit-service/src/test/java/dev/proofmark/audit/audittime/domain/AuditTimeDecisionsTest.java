package dev.proofmark.audit.audittime.domain;

import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.DAY;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.OTHER;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.PLANNER;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.POLICY;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.SEVERAL;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.TABLE;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.aCalculated;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.after;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.determine;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.facts;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.reduction;
import static dev.proofmark.audit.audittime.domain.AuditTimeFixture.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTimeDecisionsTest {

    private static final AuditTimeCommand.Agree AGREE = new AuditTimeCommand.Agree(DAY);
    private static final AuditTimeCommand.Confirm CONFIRM = new AuditTimeCommand.Confirm();

    /** The table of the Javadoc, with the two rows that a signature before any determination adds. */
    @ParameterizedTest
    @CsvSource({
        "calculated, resubmit, CALCULATED",
        "calculated, determine, DETERMINED",
        "calculated, reduce, AWAITING_CONFIRMATION",
        "calculated, confirm, wrong-state",
        "calculated, agree, CALCULATED",
        "awaiting, resubmit, CALCULATED",
        "awaiting, determine, DETERMINED",
        "awaiting, reduce, AWAITING_CONFIRMATION",
        "awaiting, confirm, DETERMINED",
        "awaiting, agree, AWAITING_CONFIRMATION",
        "awaiting again, resubmit, CALCULATED",
        "awaiting again, determine, DETERMINED",
        "awaiting again, reduce, AWAITING_CONFIRMATION",
        "awaiting again, confirm, DETERMINED",
        "awaiting again, agree, AGREED",
        "determined, resubmit, CALCULATED",
        "determined, determine, DETERMINED",
        "determined, reduce, AWAITING_CONFIRMATION",
        "determined, confirm, wrong-state",
        "determined, agree, AGREED",
        "agreed, resubmit, AGREED",
        "agreed, determine, wrong-state",
        "agreed, reduce, wrong-state",
        "agreed, confirm, wrong-state",
        "agreed, agree, AGREED",
        "signed too early, resubmit, CALCULATED",
        "signed too early, determine, AGREED",
        "signed too early, reduce, AWAITING_CONFIRMATION",
        "signed too early, confirm, wrong-state",
        "signed too early, agree, CALCULATED",
        "signed while awaiting, confirm, AGREED",
        "signed while awaiting, determine, AGREED",
    })
    void goesWhereTheTableSaysAndNowhereElse(String from, String command, String to) {
        var outcome = AuditTimeDecisions.decide(command(command), timeThatIs(from), OTHER, DAY);

        assertThat(
                        outcome instanceof Refused<AuditTime, AuditTimeEvent>
                                ? ruleOf(outcome)
                                : outcome.orThrow().state().status().name())
                .isEqualTo(to);
    }

    @Test
    void calculatesFromTheApplicationAloneAtFirst_I06() {
        var time = aCalculated();

        assertThat(time.status()).isEqualTo(AuditTimeStatus.CALCULATED);
        assertThat(time.calculation().reading().effectivePersonnel()).isEqualTo(120);
        assertThat(time.calculation().netPercent()).isZero();
        assertThat(time.calculation().days().total().toDays()).isEqualTo("15.5");
        assertThat(time.determined()).isEmpty();
    }

    @Test
    void recordsInputsFactorsAndReasons_I06() {
        var outcome = AuditTimeDecisions.decide(determine(wish(reduction(10))), aCalculated(), PLANNER, DAY)
                .orThrow();

        var determination = outcome.state().determined().orElseThrow();
        assertThat(outcome.events()).containsExactly(new AuditTimeEvent.Determined(determination));
        assertThat(determination.number()).isEqualTo(1);
        assertThat(determination.confirmedBy()).isNull();
        assertThat(determination.proposal().proposedBy()).isEqualTo(PLANNER);
        assertThat(determination.proposal().inputs().adjustments()).containsExactly(reduction(10));
        assertThat(determination.proposal().calculation().reading().tableDays()).isEqualByComparingTo("15.6");
    }

    @Test
    void letsNobodyConfirmTheirOwnReduction() {
        var waiting = after(aCalculated(), determine(wish(reduction(25))), PLANNER);

        assertThat(ruleOf(AuditTimeDecisions.decide(CONFIRM, waiting, PLANNER, DAY)))
                .isEqualTo("own-reduction");
        var determined = after(waiting, CONFIRM, OTHER).determined().orElseThrow();
        assertThat(determined.confirmedBy()).isEqualTo(OTHER);
        assertThat(determined.proposal().proposedBy()).isEqualTo(PLANNER);
    }

    @Test
    void asksWhoeverWantedTheReductionLast() {
        var waiting = after(aCalculated(), determine(wish(reduction(25))), PLANNER);
        var taken = after(waiting, determine(wish(reduction(25))), OTHER);

        assertThat(ruleOf(AuditTimeDecisions.decide(CONFIRM, taken, OTHER, DAY)))
                .isEqualTo("own-reduction");
        assertThat(after(taken, CONFIRM, PLANNER).status()).isEqualTo(AuditTimeStatus.DETERMINED);
    }

    @Test
    void holdsTheEarlierDeterminationUntilTheNextIsConfirmed() {
        var waiting = timeThatIs("awaiting again");

        assertThat(waiting.determined().orElseThrow().number()).isEqualTo(1);
        var agreed = after(waiting, AGREE, OTHER);
        assertThat(agreed.determined()).isEqualTo(waiting.determined());
        assertThat(agreed.proposal()).isNull();
        assertThat(after(waiting, CONFIRM, OTHER).determined().orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void countsDeterminationsOverSubmissions() {
        var resubmitted = after(timeThatIs("determined"), command("resubmit"), OTHER);

        assertThat(resubmitted.determined()).isEmpty();
        assertThat(resubmitted.calculation().reading().effectivePersonnel()).isEqualTo(200);
        assertThat(after(resubmitted, determine(wish(reduction(1))), PLANNER)
                        .determined()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void overlooksASubmissionThatIsNotNewer() {
        var determined = timeThatIs("determined");
        var again = new AuditTimeCommand.Recalculate(facts(1, 500, SEVERAL), TABLE, POLICY);

        assertThat(after(determined, again, OTHER)).isEqualTo(determined);
    }

    @Test
    void keepsTheDayOfTheFirstSignature() {
        var later = new AuditTimeCommand.Agree(DAY.plusDays(1));

        assertThat(after(timeThatIs("agreed"), later, OTHER).agreementSignedOn())
                .isEqualTo(DAY);
    }

    @Test
    void refusesWhatTheInputsMayNotBe_I06() {
        assertThat(ruleOf(AuditTimeDecisions.decide(determine(wish(reduction(31))), aCalculated(), PLANNER, DAY)))
                .isEqualTo("I-06");
    }

    private static AuditTime timeThatIs(String what) {
        return switch (what) {
            case "calculated" -> aCalculated();
            case "awaiting" -> after(aCalculated(), command("reduce"), PLANNER);
            case "determined" -> after(aCalculated(), command("determine"), PLANNER);
            case "awaiting again" -> after(timeThatIs("determined"), command("reduce"), PLANNER);
            case "agreed" -> after(timeThatIs("determined"), AGREE, OTHER);
            case "signed too early" -> after(aCalculated(), AGREE, OTHER);
            case "signed while awaiting" -> after(timeThatIs("awaiting"), AGREE, OTHER);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static AuditTimeCommand command(String name) {
        return switch (name) {
            case "resubmit" -> new AuditTimeCommand.Recalculate(facts(2, 200, SEVERAL), TABLE, POLICY);
            case "determine" -> determine(wish(reduction(20)));
            case "reduce" -> determine(wish(reduction(21)));
            case "confirm" -> CONFIRM;
            case "agree" -> AGREE;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String ruleOf(Outcome<AuditTime, AuditTimeEvent> outcome) {
        return outcome instanceof Refused<AuditTime, AuditTimeEvent> refused
                ? refused.refusal().rule()
                : "accepted";
    }
}
