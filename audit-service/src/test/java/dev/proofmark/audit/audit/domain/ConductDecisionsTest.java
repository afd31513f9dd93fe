package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditDecisionsTest.ruleOf;
import static dev.proofmark.audit.audit.domain.AuditDecisionsTest.stateOf;
import static dev.proofmark.audit.audit.domain.AuditFixture.AUDITOR;
import static dev.proofmark.audit.audit.domain.AuditFixture.DAY;
import static dev.proofmark.audit.audit.domain.AuditFixture.EXPERT;
import static dev.proofmark.audit.audit.domain.AuditFixture.LEAD;
import static dev.proofmark.audit.audit.domain.AuditFixture.TEAM;
import static dev.proofmark.audit.audit.domain.AuditFixture.aSentPlanOf;
import static dev.proofmark.audit.audit.domain.AuditFixture.aStage2In;
import static dev.proofmark.audit.audit.domain.AuditFixture.conclusion;
import static dev.proofmark.audit.audit.domain.AuditFixture.opening;
import static dev.proofmark.audit.audit.domain.AuditFixture.plan;
import static dev.proofmark.audit.audit.domain.AuditFixture.slot;
import static dev.proofmark.audit.audit.domain.AuditFixture.stage1;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.SIGNED;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.audit.finding.domain.FindingGrade;
import dev.proofmark.audit.finding.domain.FindingStanding;
import dev.proofmark.audit.finding.domain.FindingStatus;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConductDecisionsTest {

    static Stream<Arguments> slotsThatDoNotFit() {
        var day = DAY.plusDays(1);
        return Stream.of(
                Arguments.of(slot(day, "09:00", "10:00", List.of(LEAD), SITE), "/date", "plan-outside-dates"),
                Arguments.of(slot(DAY, "10:00", "10:00", List.of(LEAD), SITE), "/to", "plan-time-order"),
                Arguments.of(slot(DAY, "09:00", "10:00", List.of("x"), SITE), "/auditors", "plan-not-on-team"),
                Arguments.of(slot(DAY, "09:00", "10:00", List.of(EXPERT), SITE), "/auditors", "plan-without-auditor"),
                Arguments.of(
                        slot(DAY, "09:00", "10:00", List.of(LEAD), new UUID(9, 9)), "/siteId", "plan-site-not-agreed"));
    }

    @ParameterizedTest
    @MethodSource("slotsThatDoNotFit")
    void refusesAPlanThatDoesNotFitDaysTeamOrSites(PlanSlot slot, String pointer, String code) {
        var outcome = AuditDecisions.decide(plan(slot), aStage2In(AuditStatus.TEAM_CONFIRMED), LEAD, DAY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().fields())
                                .containsExactly(FieldRefusal.of("/slots/0" + pointer, code)));
    }

    @Test
    void opensNoAuditWithoutASignedAgreement_I03() {
        var unsigned = AuditFixture.opening(null, stage1(Readiness.READY));
        var signedTomorrow = AuditFixture.opening(DAY.plusDays(1), stage1(Readiness.READY));

        assertThat(ruleOf(opened(unsigned))).isEqualTo("I-03");
        assertThat(ruleOf(opened(signedTomorrow))).isEqualTo("I-03");
    }

    @ParameterizedTest
    @CsvSource({"READY, accepted", "READY_WITH_CONCERNS, accepted", "NOT_READY, I-12"})
    void opensStage2OnlyAfterAReadyStage1_I12(Readiness readiness, String rule) {
        assertThat(ruleOf(opened(AuditFixture.opening(SIGNED, stage1(readiness)))))
                .isEqualTo(rule);
    }

    @Test
    void opensNoStage2BeforeStage1IsConcluded_I12() {
        assertThat(ruleOf(opened(AuditFixture.opening(SIGNED, null)))).isEqualTo("I-12");
    }

    @Test
    void opensStage1WithoutAnythingBeforeIt() {
        var outcome =
                AuditDecisions.decide(AuditFixture.opening(SIGNED, null), aSentPlanOf(AuditKind.STAGE_1), LEAD, DAY);

        assertThat(stateOf(outcome).openedOn()).isEqualTo(DAY);
    }

    @Test
    void opensNoAuditBeforeItsFirstDay() {
        var outcome = AuditDecisions.decide(opening(), aStage2In(AuditStatus.PLAN_SENT), LEAD, DAY.minusDays(1));

        assertThat(ruleOf(outcome)).isEqualTo("audit-before-first-day");
    }

    @ParameterizedTest
    @EnumSource(
            value = AuditKind.class,
            names = {"SURVEILLANCE", "RECERTIFICATION", "SPECIAL", "SHORT_NOTICE"})
    void opensNoLaterAuditBeforeTheDecision(AuditKind kind) {
        assertThat(ruleOf(AuditDecisions.decide(opening(), aSentPlanOf(kind), LEAD, DAY)))
                .isEqualTo("audit-before-decision");
        assertThat(ruleOf(AuditDecisions.decide(opening(), aSentPlanOf(kind).dueBy(DAY), LEAD, DAY)))
                .isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "READY, accepted",
        "READY_WITH_CONCERNS, concerns-missing",
        "NOT_READY, concerns-missing",
        ", validation"
    })
    void concludesStage1WithReadinessAndNamesTheConcerns(@Nullable Readiness readiness, String rule) {
        var stage1 = AuditFixture.after(aSentPlanOf(AuditKind.STAGE_1), opening(), LEAD);

        assertThat(ruleOf(AuditDecisions.decide(conclusion(readiness), stage1, LEAD, DAY)))
                .isEqualTo(rule);
    }

    @Test
    void endsStage1WithItsConclusion() {
        var stage1 = AuditFixture.after(aSentPlanOf(AuditKind.STAGE_1), opening(), LEAD);

        var outcome = AuditDecisions.decide(conclusion(Readiness.READY), stage1, LEAD, DAY)
                .orThrow();

        assertThat(outcome.state().status()).isEqualTo(AuditStatus.CLOSED);
        assertThat(outcome.events()).containsExactly(new AuditEvent.Concluded());
    }

    @Test
    void namesWhatASurveillanceHasNotLookedAt_I26() {
        var command = new AuditCommand.Conclude(
                null, "conforming", List.of(), AuditFixture.meeting(), List.of("surveillance.marks"));

        var outcome = AuditDecisions.decide(command, aStage2In(AuditStatus.IN_PROGRESS), LEAD, DAY);

        assertThat(ruleOf(outcome)).isEqualTo("I-26");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().fields())
                                .containsExactly(FieldRefusal.of(
                                        "/checklist/items/surveillance.marks", "checklist-item-not-looked-at")));
    }

    /** To the day, and only of a stage 2. */
    @ParameterizedTest
    @CsvSource({"180, , accepted", "181, , stage-1-long-ago", "181, ' ', stage-1-long-ago", "181, no change, accepted"})
    void opensALateStage2OnlyOnceRepeatingStage1WasConsidered(int days, @Nullable String reason, String rule) {
        var stage1 = new Conclusion(Readiness.READY, "looked at", List.of(), DAY.minusDays(days));
        var command = new AuditCommand.Open(SIGNED, stage1, AuditFixture.meeting(), new LateStage2(180, reason));

        var outcome = opened(command);

        assertThat(ruleOf(outcome)).isEqualTo(rule);
        if (reason != null && rule.equals("accepted")) {
            assertThat(stateOf(outcome).course().stage1Considered()).isEqualTo(new Note(LEAD, DAY, reason));
        }
        assertThat(ruleOf(AuditDecisions.decide(command, aSentPlanOf(AuditKind.STAGE_1), LEAD, DAY)))
                .isEqualTo("accepted");
    }

    @Test
    void countsThePlansThatWereSent() {
        var anew = AuditDecisions.decide(AuditFixture.plan(), aStage2In(AuditStatus.PLAN_SENT), LEAD, DAY);

        assertThat(stateOf(anew).course().plansSent()).isEqualTo(2);
    }

    @Test
    void takesNoReadinessOfStage2() {
        assertThat(ruleOf(AuditDecisions.decide(
                        conclusion(Readiness.READY), aStage2In(AuditStatus.IN_PROGRESS), LEAD, DAY)))
                .isEqualTo("readiness-is-of-stage-1");
    }

    @ParameterizedTest
    @CsvSource({
        "MAJOR, RAISED, I-16",
        "MAJOR, RESPONDED, I-16",
        "MAJOR, PLAN_ACCEPTED, I-16",
        "MAJOR, EVIDENCE_SUBMITTED, I-16",
        "MAJOR, INEFFECTIVE, I-16",
        "MAJOR, VERIFIED_CLOSED, accepted",
        "MINOR, RAISED, I-17",
        "MINOR, RESPONDED, I-17",
        "MINOR, PLAN_REJECTED, I-17",
        "MINOR, INEFFECTIVE, I-17",
        "MINOR, PLAN_ACCEPTED, accepted",
        "MINOR, EVIDENCE_SUBMITTED, accepted",
        "MINOR, VERIFIED_CLOSED, accepted",
        "OPPORTUNITY, RECORDED, accepted"
    })
    void recommendsAGrantOnlyWithMajorsVerifiedAndMinorsPlanned_I16_I17(
            FindingGrade grade, FindingStatus status, String rule) {
        assertThat(ruleOf(recommended(RecommendationKind.GRANT, DAY, standing(grade, status, DAY))))
                .isEqualTo(rule);
    }

    @Test
    void refusesAGrantWhileOneOfTwoMajorsIsNotVerified_I16() {
        var verified = standing(FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED, DAY);
        var open = standing(FindingGrade.MAJOR, FindingStatus.PLAN_ACCEPTED, DAY);

        assertThat(ruleOf(recommended(RecommendationKind.GRANT, DAY, verified, open)))
                .isEqualTo("I-16");
    }

    @Test
    void recommendsARefusalWhateverIsOpen() {
        var open = standing(FindingGrade.MAJOR, FindingStatus.RAISED, DAY);

        assertThat(ruleOf(recommended(RecommendationKind.REFUSE, DAY.plusYears(1), open)))
                .isEqualTo("accepted");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, accepted", "2026-10-01, I-18"})
    void wantsANewStage2ForAMajorVerifiedAfterSixMonths_I18(LocalDate verifiedOn, String rule) {
        var major = standing(FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED, verifiedOn);

        assertThat(ruleOf(recommended(RecommendationKind.GRANT, LocalDate.of(2026, 12, 1), major)))
                .isEqualTo(rule);
    }

    /** Six months after the end of a long month end with a shorter one. */
    @ParameterizedTest
    @CsvSource({"2026-08-31, 2027-02-28", "2027-08-31, 2028-02-29", "2026-03-31, 2026-09-30", "2026-09-30, 2027-03-30"})
    void countsSixMonthsToTheEndOfAShorterOne_I18(LocalDate lastDay, LocalDate latest) {
        var audit = endingOn(lastDay, AuditStatus.FOLLOW_UP);
        var today = latest.plusMonths(1);

        assertThat(MajorsInTime.latest(audit, null)).hasValue(latest);
        assertThat(ruleOf(AuditDecisions.decide(granting(null, closedOn(latest)), audit, LEAD, today)))
                .isEqualTo("accepted");
        assertThat(ruleOf(AuditDecisions.decide(granting(null, closedOn(latest.plusDays(1))), audit, LEAD, today)))
                .isEqualTo("I-18");
    }

    /** The certificate's last day is still before its end. */
    @ParameterizedTest
    @CsvSource({"2029-02-27, accepted", "2029-02-28, I-29"})
    void wantsARecertificationsMajorsVerifiedBeforeTheCertificateEnds_I29(LocalDate verifiedOn, String rule) {
        var audit = AuditFixture.anAuditIn(AuditStatus.FOLLOW_UP, AuditKind.RECERTIFICATION);
        var command = granting(LocalDate.of(2029, 2, 27), closedOn(verifiedOn));

        assertThat(ruleOf(AuditDecisions.decide(command, audit, LEAD, LocalDate.of(2029, 6, 1))))
                .isEqualTo(rule);
    }

    @Test
    void leavesOtherMajorsToTheBody() {
        var audit = AuditFixture.anAuditIn(AuditStatus.FOLLOW_UP, AuditKind.RECERTIFICATION);

        assertThat(MajorsInTime.latest(audit, null)).isEmpty();
        assertThat(ruleOf(AuditDecisions.decide(
                        granting(null, closedOn(DAY.plusYears(2))), audit, LEAD, DAY.plusYears(2))))
                .isEqualTo("accepted");
    }

    @Test
    void wantsANewStage2ForAMajorStillOpenAfterSixMonths_I18() {
        var major = standing(FindingGrade.MAJOR, FindingStatus.EVIDENCE_SUBMITTED, DAY);

        assertThat(ruleOf(recommended(RecommendationKind.GRANT, LocalDate.of(2026, 10, 1), major)))
                .isEqualTo("I-18");
    }

    @Test
    void namesEverybodyOfBothStages() {
        var stage1 = new Team(
                List.of(new TeamMember(AUDITOR, TeamRole.LEAD_AUDITOR), new TeamMember("observer", TeamRole.OBSERVER)));
        var command = new AuditCommand.Recommend(RecommendationKind.GRANT, "effective", stage1, null, List.of());

        var outcome = AuditDecisions.decide(command, aStage2In(AuditStatus.REPORT_ISSUED), LEAD, DAY)
                .orThrow();

        var everybody = List.of(
                TEAM.members().get(0),
                TEAM.members().get(1),
                TEAM.members().get(2),
                new TeamMember("observer", TeamRole.OBSERVER));
        assertThat(outcome.events()).containsExactly(new AuditEvent.Recommended(new Team(everybody), List.of()));
        assertThat(Objects.requireNonNull(outcome.state().recommendation()).madeBy())
                .isEqualTo(LEAD);
    }

    @Test
    void endsOnTheDayOfTheConclusionWhenThatIsEarlier() {
        var days = new AuditDays(DAY, DAY.plusDays(3));

        assertThat(days.endingBy(DAY.plusDays(1)).lastDay()).isEqualTo(DAY.plusDays(1));
        assertThat(days.endingBy(DAY.plusDays(9)).lastDay()).isEqualTo(DAY.plusDays(3));
    }

    private static Outcome<Audit, AuditEvent> opened(AuditCommand.Open command) {
        return AuditDecisions.decide(command, aStage2In(AuditStatus.PLAN_SENT), LEAD, DAY);
    }

    /** Whose closing meeting was on that day. */
    private static Audit endingOn(LocalDate lastDay, AuditStatus status) {
        var days = new AuditDays(lastDay.minusDays(1), lastDay);
        var audit = aStage2In(status);
        var proposal = audit.preparation().confirmedProposal().orElseThrow();
        var moved = new TeamProposal(
                proposal.proposalId(),
                proposal.team(),
                days,
                proposal.proposedBy(),
                proposal.proposedOn(),
                proposal.objectionUntil(),
                proposal.acceptance(),
                proposal.objection());
        return audit.with(audit.preparation().replacingLatest(moved))
                .with(new Conclusion(null, "done", List.of(), lastDay));
    }

    private static AuditCommand.Recommend granting(@Nullable LocalDate validUntil, FindingStanding major) {
        return new AuditCommand.Recommend(
                RecommendationKind.GRANT, "because", new Team(List.of()), validUntil, List.of(major));
    }

    private static FindingStanding closedOn(LocalDate day) {
        return standing(FindingGrade.MAJOR, FindingStatus.VERIFIED_CLOSED, day);
    }

    private static Outcome<Audit, AuditEvent> recommended(
            RecommendationKind kind, LocalDate today, FindingStanding... findings) {
        var command = new AuditCommand.Recommend(kind, "because", new Team(List.of()), null, List.of(findings));
        return AuditDecisions.decide(command, aStage2In(AuditStatus.FOLLOW_UP), LEAD, today);
    }

    private static FindingStanding standing(FindingGrade grade, FindingStatus status, LocalDate verifiedOn) {
        var verified = status == FindingStatus.VERIFIED_CLOSED ? verifiedOn : null;
        return new FindingStanding(new UUID(7, 7), grade, "8.4", status, verified);
    }
}
