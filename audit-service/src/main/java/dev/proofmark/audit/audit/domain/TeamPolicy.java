package dev.proofmark.audit.audit.domain;

import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Everything that a team is held to, before it is shown to the client and again before it is confirmed. */
public final class TeamPolicy {

    /** No audit of one client takes longer; a period without bounds would be looked at day by day. */
    public static final int MOST_DAYS = 92;

    private TeamPolicy() {}

    /** What forbids these days for an audit that is still to come. */
    static Optional<Refusal> objection(AuditDays days, LocalDate today) {
        return days.inOrder() && days.lastDay().isBefore(today)
                ? Optional.of(Refusal.at("audit-days-past", "/lastDay"))
                : objection(days);
    }

    /** What forbids these days for any audit. */
    public static Optional<Refusal> objection(AuditDays days) {
        if (!days.inOrder()) {
            return Optional.of(Refusal.at("audit-days-order", "/lastDay"));
        }
        return ChronoUnit.DAYS.between(days.firstDay(), days.lastDay()) >= MOST_DAYS
                ? Optional.of(tooMany())
                : Optional.empty();
    }

    private static Refusal tooMany() {
        var reason = TeamObjection.of(
                "audit-days-too-many", "/lastDay", "audit-days-too-many", Map.of("max", Integer.toString(MOST_DAYS)));
        return new Refusal(
                reason.rule(), List.of(reason.reason()), reason.reason().facts());
    }

    /**
     * What forbids this team on these days: every reason, each with the member.
     *
     * @param whole where in the request the team stands
     * @param member where the member of that number stands
     */
    static Optional<Refusal> objection(
            Team team, AuditDays days, TeamFacts facts, String whole, IntFunction<String> member) {
        var objections = new ArrayList<TeamObjection>();
        if (!team.hasOneLead()) {
            objections.add(TeamObjection.of("I-10", whole, "I-10", Map.of()));
        }
        for (int index = 0; index < team.members().size(); index++) {
            if (team.repeats(index)) {
                objections.add(TeamObjection.of("validation", member.apply(index), "team-member-twice", Map.of()));
            }
            objections.addAll(MemberPolicy.objections(team.members().get(index), days, facts, member.apply(index)));
        }
        objections.addAll(TeamCompetencePolicy.objections(team, days, facts, whole));
        return TeamObjection.refusal(objections);
    }
}
