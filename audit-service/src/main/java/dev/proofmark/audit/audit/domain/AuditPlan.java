package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.programme.domain.AuditScope;
import dev.proofmark.platform.rules.FieldRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan as it was sent to the client (ISO/IEC 17021-1:2015, 9.2.3.2). */
public record AuditPlan(String objectives, String criteria, List<PlanSlot> slots) {

    public AuditPlan {
        slots = List.copyOf(slots);
    }

    /** What doesn't fit the days, the team or the agreed sites, one refusal per field. */
    List<FieldRefusal> mistakes(AuditDays days, Team team, AuditScope scope, Set<String> unknownClauses) {
        var mistakes = new ArrayList<FieldRefusal>();
        for (int index = 0; index < slots.size(); index++) {
            mistakes.addAll(mistakes("/slots/" + index, slots.get(index), days, team, scope));
            mistakes.addAll(clauseMistakes("/slots/" + index, slots.get(index), unknownClauses));
        }
        return mistakes;
    }

    /** The clauses and controls that the plan names, each once. */
    public Set<String> clauses() {
        return slots.stream().flatMap(slot -> slot.clauses().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<FieldRefusal> clauseMistakes(String pointer, PlanSlot slot, Set<String> unknown) {
        var mistakes = new ArrayList<FieldRefusal>();
        for (int index = 0; index < slot.clauses().size(); index++) {
            if (unknown.contains(slot.clauses().get(index))) {
                mistakes.add(FieldRefusal.of(pointer + "/clauses/" + index, "requirement-unknown"));
            }
        }
        return mistakes;
    }

    private static List<FieldRefusal> mistakes(
            String pointer, PlanSlot slot, AuditDays days, Team team, AuditScope scope) {
        var mistakes = new ArrayList<FieldRefusal>();
        if (!days.include(slot.date())) {
            mistakes.add(FieldRefusal.of(pointer + "/date", "plan-outside-dates"));
        }
        if (!slot.from().isBefore(slot.to())) {
            mistakes.add(FieldRefusal.of(pointer + "/to", "plan-time-order"));
        }
        if (!slot.auditors().stream().allMatch(person -> team.roleOf(person).isPresent())) {
            mistakes.add(FieldRefusal.of(pointer + "/auditors", "plan-not-on-team"));
        } else if (slot.auditors().stream().noneMatch(team::isAuditedBy)) {
            mistakes.add(FieldRefusal.of(pointer + "/auditors", "plan-without-auditor"));
        }
        if (!scope.covers(slot.siteId())) {
            mistakes.add(FieldRefusal.of(pointer + "/siteId", "plan-site-not-agreed"));
        }
        return mistakes;
    }
}
