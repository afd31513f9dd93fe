package dev.proofmark.audit.audit.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of one audit. */
public record Team(List<TeamMember> members) {

    public Team {
        members = List.copyOf(members);
    }

    /** What the person does on this team, if anything. */
    public Optional<TeamRole> roleOf(String personId) {
        return members.stream()
                .filter(member -> member.personId().equals(personId))
                .map(TeamMember::role)
                .findFirst();
    }

    public boolean isLedBy(String personId) {
        return roleOf(personId).filter(role -> role == TeamRole.LEAD_AUDITOR).isPresent();
    }

    /** Whether the person is the lead or an auditor. */
    public boolean isAuditedBy(String personId) {
        return roleOf(personId).filter(TeamRole::audits).isPresent();
    }

    /**
     * What forbids this team. I-10: exactly one lead (ISO/IEC 17021-1:2015, 9.2.2); nobody twice; nobody who acts for
     * the client (5.2).
     *
     * @param clientPeople ids of those of the team who act for the client
     */
    public Optional<Refusal> objection(Set<String> clientPeople) {
        if (members.stream()
                        .filter(member -> member.role() == TeamRole.LEAD_AUDITOR)
                        .count()
                != 1) {
            return Optional.of(Refusal.at("I-10", "/members"));
        }
        var refused = new ArrayList<FieldRefusal>();
        var seen = new HashSet<String>();
        for (int index = 0; index < members.size(); index++) {
            var personId = members.get(index).personId();
            var pointer = "/members/" + index + "/personId";
            if (!seen.add(personId)) {
                refused.add(FieldRefusal.of(pointer, "team-member-twice"));
            }
            if (clientPeople.contains(personId)) {
                refused.add(FieldRefusal.of(pointer, "team-member-acts-for-client"));
            }
        }
        return refused.isEmpty() ? Optional.empty() : Optional.of(Refusal.validation(refused));
    }

    /** Everybody of this team and of an earlier one; who is on both counts with the role here. */
    public Team together(Team earlier) {
        var everybody = new LinkedHashMap<String, TeamMember>();
        members.forEach(member -> everybody.put(member.personId(), member));
        earlier.members().forEach(member -> everybody.putIfAbsent(member.personId(), member));
        return new Team(List.copyOf(everybody.values()));
    }
}
