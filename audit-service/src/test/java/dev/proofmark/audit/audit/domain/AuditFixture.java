package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.TeamFixture.allFit;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.SIGNED;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.SITE;
import static dev.proofmark.audit.programme.domain.ProgrammeFixture.aScope;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.domain.AuditPlace;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Audits and commands on them, for tests. */
public final class AuditFixture {

    public static final String LEAD = "lead";
    public static final String AUDITOR = "auditor";
    public static final String EXPERT = "expert";
    public static final String PLANNER = "planner";
    public static final String CLIENT = "client";
    public static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final UUID PROPOSAL = new UUID(5, 5);
    static final Team TEAM = new Team(List.of(
            new TeamMember(LEAD, TeamRole.LEAD_AUDITOR),
            new TeamMember(AUDITOR, TeamRole.AUDITOR),
            new TeamMember(EXPERT, TeamRole.TECHNICAL_EXPERT)));

    private AuditFixture() {}

    static Audit aPlanned(AuditKind kind) {
        var identity = new AuditIdentity(
                new UUID(1, 1), new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new AuditPlace(kind, 1, 1));
        return Audit.planned(identity, null);
    }

    /** A stage 2 that has come as far as that. */
    public static Audit aStage2In(AuditStatus status) {
        return anAuditIn(status, AuditKind.STAGE_2);
    }

    /** An audit of that kind, due by the day of the tests, that has come as far as that. */
    static Audit anAuditIn(AuditStatus status, AuditKind kind) {
        return switch (status) {
            case PLANNED -> kind.isInitial() ? aPlanned(kind) : aPlanned(kind).dueBy(DAY);
            case TEAM_PROPOSED -> after(anAuditIn(AuditStatus.PLANNED, kind), proposal(), PLANNER);
            case TEAM_CONFIRMED -> after(accepted(kind), confirmation(), PLANNER);
            case PLAN_SENT -> after(anAuditIn(AuditStatus.TEAM_CONFIRMED, kind), plan(), LEAD);
            case IN_PROGRESS -> after(anAuditIn(AuditStatus.PLAN_SENT, kind), opening(), LEAD);
            case CONCLUDED -> after(anAuditIn(AuditStatus.IN_PROGRESS, kind), conclusion(null), LEAD);
            case REPORT_ISSUED ->
                after(anAuditIn(AuditStatus.CONCLUDED, kind), new AuditCommand.IssueReport(false), LEAD);
            case FOLLOW_UP -> after(anAuditIn(AuditStatus.CONCLUDED, kind), new AuditCommand.IssueReport(true), LEAD);
            case RECOMMENDED -> after(anAuditIn(AuditStatus.FOLLOW_UP, kind), recommendation(kind), LEAD);
            case POSTPONED ->
                after(anAuditIn(AuditStatus.PLAN_SENT, kind), new AuditCommand.Postpone("a fire", true), PLANNER);
            case CANCELLED ->
                after(anAuditIn(AuditStatus.IN_PROGRESS, kind), new AuditCommand.Cancel("a fire", false), LEAD);
            case CLOSED -> after(anAuditIn(AuditStatus.RECOMMENDED, kind), new AuditCommand.Close(), PLANNER);
        };
    }

    /** Put off, planned twice, opened and concluded on other days, and long after stage 1. */
    public static Audit anAuditThatWentAstray() {
        var late = DAY.plusDays(1);
        var postponed = aStage2In(AuditStatus.POSTPONED);
        var proposed = after(postponed, proposal(TEAM, new AuditDays(DAY, late.plusDays(1))), PLANNER);
        var accepted = after(proposed, new AuditCommand.AcceptTeam(PROPOSAL), CLIENT);
        var planned = after(after(accepted, confirmation(), PLANNER), plan(), LEAD);
        var stage1 = new Conclusion(Readiness.READY, "looked at", List.of(), DAY.minusDays(400));
        var opening = new AuditCommand.Open(SIGNED, stage1, meeting(late), new LateStage2(180, "no change"));
        var opened =
                AuditDecisions.decide(opening, planned, LEAD, late).orThrow().state();
        var conclusion = new AuditCommand.Conclude(null, "conforming", List.of(), meeting(late), List.of());
        return AuditDecisions.decide(conclusion, opened, LEAD, late).orThrow().state();
    }

    static Audit accepted() {
        return accepted(AuditKind.STAGE_2);
    }

    private static Audit accepted(AuditKind kind) {
        return after(anAuditIn(AuditStatus.TEAM_PROPOSED, kind), new AuditCommand.AcceptTeam(PROPOSAL), CLIENT);
    }

    static Audit aSentPlanOf(AuditKind kind) {
        var proposed = after(aPlanned(kind), proposal(), PLANNER);
        var accepted = after(proposed, new AuditCommand.AcceptTeam(PROPOSAL), CLIENT);
        var confirmed = after(accepted, confirmation(), PLANNER);
        return after(confirmed, plan(), LEAD);
    }

    static Audit after(Audit audit, AuditCommand command, String actor) {
        return AuditDecisions.decide(command, audit, actor, DAY).orThrow().state();
    }

    static AuditCommand.ConfirmTeam confirmation() {
        return new AuditCommand.ConfirmTeam(PROPOSAL, allFit().facts());
    }

    static AuditCommand.ProposeTeam proposal() {
        return proposal(TEAM, new AuditDays(DAY, DAY));
    }

    static AuditCommand.ProposeTeam proposal(Team team, AuditDays days) {
        return new AuditCommand.ProposeTeam(PROPOSAL, team, days, allFit().facts(), 5);
    }

    /** A plan of a stage 2 with that subject, as it was sent. */
    public static SentPlan aSentPlan(String subject) {
        var first = slot(DAY, "09:00", "10:30", List.of(LEAD, EXPERT), SITE);
        var other = new PlanSlot(
                DAY,
                LocalTime.parse("13:00"),
                LocalTime.parse("17:00"),
                subject,
                "데이터 플랫폼팀",
                List.of("8.4", "A.5.2", "A.7.5"),
                List.of(AUDITOR),
                SITE,
                "대전 유성구 제2데이터센터",
                true);
        var plan = new AuditPlan("경영시스템의 적합성과 효과를 확인한다", "ISO/IEC 42001:2023", List.of(first, other));
        var command = new AuditCommand.SendPlan(plan, aScope(), null, Set.of());
        var sent = after(aStage2In(AuditStatus.TEAM_CONFIRMED), command, LEAD);
        var basis = new PlanBasis(
                "프루프마크인증원 · Proofmark", new SchemeVersion("aims-42001", 1), aScope(), List.of("감시 기준의 문서화"));
        return SentPlan.of(sent, basis, LEAD, DAY);
    }

    static AuditCommand.SendPlan plan() {
        return plan(slot(DAY, "09:00", "10:00", List.of(LEAD), SITE));
    }

    static AuditCommand.SendPlan plan(PlanSlot slot) {
        return new AuditCommand.SendPlan(
                new AuditPlan("to judge conformity", "ISO/IEC 42001:2023", List.of(slot)), aScope(), null, Set.of());
    }

    static PlanSlot slot(LocalDate date, String from, String to, List<String> auditors, UUID site) {
        return new PlanSlot(
                date,
                LocalTime.parse(from),
                LocalTime.parse(to),
                "clauses 4 to 10",
                "development",
                List.of("8.1"),
                auditors,
                site,
                null,
                false);
    }

    static AuditCommand.Open opening() {
        return opening(SIGNED, stage1(Readiness.READY));
    }

    static Conclusion stage1(Readiness readiness) {
        return new Conclusion(readiness, "looked at", List.of("monitoring"), DAY);
    }

    static AuditCommand.Conclude conclusion(@Nullable Readiness readiness) {
        return conclusion(readiness, List.of());
    }

    static AuditCommand.Conclude conclusion(@Nullable Readiness readiness, List<String> concerns) {
        return new AuditCommand.Conclude(readiness, "conforming", concerns, meeting(), List.of());
    }

    static AuditCommand.Open opening(@Nullable LocalDate signedOn, @Nullable Conclusion stage1) {
        return new AuditCommand.Open(signedOn, stage1, meeting(), new LateStage2(180, null));
    }

    /** On the audit's day, with everybody whom it needs. */
    public static Meeting meeting() {
        return meeting(DAY);
    }

    private static Meeting meeting(LocalDate day) {
        return new Meeting(
                day,
                LocalTime.parse("09:00"),
                LocalTime.parse("09:30"),
                false,
                "head office",
                List.of(LEAD),
                List.of(new ClientAttendee("Kim", "quality manager")),
                "scope and plan confirmed");
    }

    static AuditCommand.Recommend recommendation() {
        return recommendation(AuditKind.STAGE_2);
    }

    private static AuditCommand.Recommend recommendation(AuditKind kind) {
        var recommended = kind.leadsToCertificate() ? RecommendationKind.GRANT : RecommendationKind.MAINTAIN;
        return new AuditCommand.Recommend(recommended, "effective", new Team(List.of()), null, List.of());
    }
}
