package dev.proofmark.audit.finding.domain;

import static dev.proofmark.audit.finding.domain.FindingFixture.AUDITOR;
import static dev.proofmark.audit.finding.domain.FindingFixture.DAY;
import static dev.proofmark.audit.finding.domain.FindingFixture.EXPERT;
import static dev.proofmark.audit.finding.domain.FindingFixture.IDENTITY;
import static dev.proofmark.audit.finding.domain.FindingFixture.LEAD;
import static dev.proofmark.audit.finding.domain.FindingFixture.MAJOR;
import static dev.proofmark.audit.finding.domain.FindingFixture.MINOR;
import static dev.proofmark.audit.finding.domain.FindingFixture.OPPORTUNITY;
import static dev.proofmark.audit.finding.domain.FindingFixture.aFindingIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Outcome.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentDecisionsTest {

    private static final FollowUpTimes TIMES = new FollowUpTimes(14, 90, 30, 12);
    private static final UUID EARLIER = new UUID(3, 9);

    static Stream<Arguments> contentsThatAreNoFinding() {
        return Stream.of(
                Arguments.of(content(FindingGrade.MAJOR, null, "s", "e"), "/requirement", "required"),
                Arguments.of(content(FindingGrade.MINOR, "8.4", "", "e"), "/statement", "required"),
                Arguments.of(content(FindingGrade.MINOR, "8.4", "s", null), "/evidence", "required"),
                Arguments.of(content(FindingGrade.OPPORTUNITY, null, "", null), "/statement", "required"),
                Arguments.of(
                        content(FindingGrade.OPPORTUNITY, "8.4", "s", "e"),
                        "/requirement",
                        "opportunity-names-no-breach"));
    }

    @ParameterizedTest
    @MethodSource("contentsThatAreNoFinding")
    void refusesAFindingWithoutRequirementStatementAndEvidence_I13(
            FindingContent content, String pointer, String code) {
        var outcome = raise(content, ContentGround.of(true), AUDITOR);

        assertThat(ruleOf(outcome)).isEqualTo("I-13");
        assertThat(fields(outcome)).containsExactly(FieldRefusal.of(pointer, code));
    }

    @Test
    void refusesARequirementThatTheSchemeDoesNotHave_I13() {
        var outcome = raise(MAJOR, ContentGround.of(false), AUDITOR);

        assertThat(fields(outcome)).containsExactly(FieldRefusal.of("/requirement", "requirement-unknown"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"CLIENT", "ADVISES"})
    void letsOnlyLeadAndAuditorsRaiseFindings(Capacity capacity) {
        var outcome = raise(MAJOR, ContentGround.of(true), new FindingActor("x", capacity));

        assertThat(ruleOf(outcome)).isEqualTo("auditors-only");
    }

    @Test
    void recordsAnOpportunityAndRaisesANonconformity() {
        assertThat(FindingFixture.raised(OPPORTUNITY).status()).isEqualTo(FindingStatus.RECORDED);
        assertThat(FindingFixture.raised(MAJOR).status()).isEqualTo(FindingStatus.RAISED);
    }

    private static FindingContent content(
            FindingGrade grade, @Nullable String requirement, String statement, @Nullable String evidence) {
        return new FindingContent(grade, requirement, statement, evidence);
    }

    @ParameterizedTest
    @CsvSource({
        "RAISED, accepted",
        "RECORDED, accepted",
        "RESPONDED, wrong-state",
        "PLAN_ACCEPTED, wrong-state",
        "PLAN_REJECTED, wrong-state",
        "EVIDENCE_SUBMITTED, wrong-state",
        "INEFFECTIVE, wrong-state",
        "VERIFIED_CLOSED, wrong-state"
    })
    void changesWhatAFindingSaysUntilTheClientHasAnswered(FindingStatus status, String expected) {
        var finding = aFindingIn(status);

        var outcome = ContentDecisions.revise(
                finding, finding.content(), FindingSource.ONLINE, ContentGround.of(true), AUDITOR, DAY);

        assertThat(ruleOf(outcome)).isEqualTo(expected);
    }

    @Test
    void changesNoGradeByTheWay() {
        var outcome = ContentDecisions.revise(
                FindingFixture.raised(MAJOR), MINOR, FindingSource.ONLINE, ContentGround.of(true), LEAD, DAY);

        assertThat(ruleOf(outcome)).isEqualTo("grade-by-regrading");
    }

    /** From which grade to which, before and after the report. */
    @ParameterizedTest
    @CsvSource({
        "MINOR, MAJOR, false, accepted",
        "MINOR, MAJOR, true, accepted",
        "MAJOR, MINOR, false, accepted",
        "MAJOR, MINOR, true, grade-lowered-after-report",
        "OPPORTUNITY, MINOR, false, accepted",
        "OPPORTUNITY, MAJOR, false, accepted",
        "OPPORTUNITY, MINOR, true, wrong-state",
        "MAJOR, OPPORTUNITY, false, no-nonconformity-as-opportunity",
        "MINOR, OPPORTUNITY, true, no-nonconformity-as-opportunity",
        "MAJOR, MAJOR, false, grade-unchanged"
    })
    void raisesGradesAndLowersThemNeverUnseen(FindingGrade from, FindingGrade to, boolean reported, String expected) {
        var finding = FindingFixture.raised(from == FindingGrade.OPPORTUNITY ? OPPORTUNITY : MAJOR.with(from));

        var outcome = regrade(finding, MAJOR.with(to), reported, LEAD);

        assertThat(ruleOf(outcome)).isEqualTo(expected);
        if (expected.equals("accepted")) {
            var revised = outcome.orThrow().state();
            assertThat(revised.finding().status()).isEqualTo(FindingStatus.RAISED);
            assertThat(revised.history())
                    .extracting(FindingRevision::cause, FindingRevision::reason, FindingRevision::by)
                    .containsExactly(tuple(FindingRevision.Cause.REGRADED, "systemic", "lead"));
        }
    }

    @Test
    void letsOnlyTheLeadRegrade() {
        assertThat(ruleOf(regrade(FindingFixture.raised(MINOR), MAJOR, false, AUDITOR)))
                .isEqualTo("lead-auditor-only");
        assertThat(ruleOf(regrade(FindingFixture.raised(MINOR), MAJOR, false, EXPERT)))
                .isEqualTo("lead-auditor-only");
    }

    @Test
    void regradesNothingThatIsClosed() {
        assertThat(ruleOf(regrade(aFindingIn(FindingStatus.VERIFIED_CLOSED), MINOR, false, LEAD)))
                .isEqualTo("wrong-state");
    }

    @Test
    void wantsABreachNamedWhenAnOpportunityBecomesANonconformity_I13() {
        var bare = OPPORTUNITY.with(FindingGrade.MINOR);

        assertThat(ruleOf(regrade(FindingFixture.raised(OPPORTUNITY), bare, false, LEAD)))
                .isEqualTo("I-13");
    }

    @ParameterizedTest
    @CsvSource({"PLAN_ACCEPTED, MAJOR", "RAISED, MAJOR", "VERIFIED_CLOSED, MINOR"})
    void makesAMinorMajorThatWasFoundBeforeAndNeverClosed(FindingStatus earlier, FindingGrade expected) {
        var raised = raise(repeating(MINOR), new ContentGround(true, earlier(earlier)), AUDITOR)
                .orThrow()
                .state();

        assertThat(raised.finding().content().grade()).isEqualTo(expected);
        assertThat(raised.history())
                .extracting(entry -> entry.content().grade())
                .startsWith(FindingGrade.MINOR)
                .endsWith(expected);
    }

    @Test
    void repeatsOnlyWhatAnEarlierAuditHasFound_I13() {
        assertThat(fields(raise(repeating(MINOR), ContentGround.of(true), AUDITOR)))
                .containsExactly(FieldRefusal.of("/repeats", "repeats-unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        // what the standard leaves ends after the body's 90 days, on the same day, before them; or leaves it to the
        // body
        "MAJOR, 2026-04-15, 2026-09-30, 2026-06-30",
        "MAJOR, 2026-04-15, 2026-06-30, 2026-06-30",
        "MAJOR, 2026-04-15, 2026-06-29, 2026-06-29",
        "MAJOR, 2026-04-15, , 2026-06-30",
        "MINOR, 2026-05-01, 2026-06-29, 2027-04-01",
        "OPPORTUNITY, , , "
    })
    void givesTheClientItsDaysFromTheReportOn(
            FindingGrade grade,
            @Nullable LocalDate respondBy,
            @Nullable LocalDate latest,
            @Nullable LocalDate closeBy) {
        assertThat(TIMES.from(DAY, grade, latest)).isEqualTo(new FindingDates(respondBy, closeBy));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, false", "2026-05-02, true"})
    void escalatesAMinorThatIsNotAnsweredTheDayAfterItWasDue(LocalDate today, boolean escalated) {
        var minor = ContentDecisions.dated(FindingFixture.raised(MINOR), TIMES, null, DAY);

        assertThat(ContentDecisions.escalate(minor, TIMES, null, "service", today)
                        .isPresent())
                .isEqualTo(escalated);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-01, false", "2027-04-02, true"})
    void escalatesAMinorThatIsNotClosedTheDayAfterItWasDue(LocalDate today, boolean escalated) {
        var open = following(FindingFixture.raised(MINOR), FindingFixture.RESPONSE, FindingFixture.CLIENT);
        var planned = following(open, new FindingCommand.Accept(""), AUDITOR);
        var minor = ContentDecisions.dated(planned, TIMES, null, DAY);

        assertThat(ContentDecisions.escalate(minor, TIMES, null, "service", today)
                        .isPresent())
                .isEqualTo(escalated);
    }

    @Test
    void escalatesOnceAndGivesTheDaysOfAMajor() {
        var minor = ContentDecisions.dated(FindingFixture.raised(MINOR), TIMES, null, DAY);
        var today = DAY.plusDays(40);

        var escalated =
                ContentDecisions.escalate(minor, TIMES, null, "service", today).orElseThrow();

        assertThat(escalated.finding().content().grade()).isEqualTo(FindingGrade.MAJOR);
        assertThat(escalated.finding().dates()).isEqualTo(new FindingDates(today.plusDays(14), today.plusDays(90)));
        assertThat(escalated.history())
                .extracting(FindingRevision::cause)
                .containsExactly(FindingRevision.Cause.OVERDUE);
        assertThat(ContentDecisions.escalate(escalated.finding(), TIMES, null, "service", today.plusYears(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingStatus.class,
            names = {"RECORDED", "VERIFIED_CLOSED"})
    void escalatesNothingThatOwesNothing(FindingStatus status) {
        var finding = ContentDecisions.dated(aFindingIn(status), TIMES, null, DAY);

        assertThat(ContentDecisions.escalate(finding, TIMES, null, "service", DAY.plusYears(5)))
                .isEmpty();
        assertThat(finding.due()).isEmpty();
    }

    private static Finding following(Finding finding, FindingCommand command, FindingActor actor) {
        return FindingFixture.after(finding, command, actor);
    }

    private static FindingContent repeating(FindingContent content) {
        return new FindingContent(
                content.grade(), content.requirement(), content.statement(), content.evidence(), EARLIER);
    }

    private static FindingStanding earlier(FindingStatus status) {
        return new FindingStanding(EARLIER, FindingGrade.MINOR, "8.4", status, null);
    }

    private static Outcome<Revised, FindingEvent> raise(
            FindingContent content, ContentGround ground, FindingActor actor) {
        return ContentDecisions.raise(IDENTITY, content, FindingSource.ONLINE, ground, actor, DAY);
    }

    private static Outcome<Revised, FindingEvent> regrade(
            Finding finding, FindingContent content, boolean reported, FindingActor actor) {
        return ContentDecisions.regrade(finding, content, "systemic", reported, ContentGround.of(true), actor, DAY);
    }

    private static String ruleOf(Outcome<Revised, FindingEvent> outcome) {
        return outcome instanceof Refused<Revised, FindingEvent> refused
                ? refused.refusal().rule()
                : "accepted";
    }

    private static List<FieldRefusal> fields(Outcome<Revised, FindingEvent> outcome) {
        return outcome instanceof Refused<Revised, FindingEvent> refused
                ? refused.refusal().fields()
                : List.of();
    }
}
