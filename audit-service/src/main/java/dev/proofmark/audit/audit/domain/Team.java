package dev.proofmark.audit.audit.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

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

    /** I-10: a team has exactly one lead (ISO/IEC 17021-1:2015, 9.2.2). */
    boolean hasOneLead() {
        return members.stream()
                        .filter(member -> member.role() == TeamRole.LEAD_AUDITOR)
                        .count()
                == 1;
    }

    /** Whether the member of that number was named before. */
    boolean repeats(int index) {
        return members.subList(0, index).stream()
                .anyMatch(member -> member.personId().equals(members.get(index).personId()));
    }

    /** Everybody of this team and of an earlier one; who is on both counts with the role here. */
    public Team together(Team earlier) {
        var everybody = new LinkedHashMap<String, TeamMember>();
        members.forEach(member -> everybody.put(member.personId(), member));
        earlier.members().forEach(member -> everybody.putIfAbsent(member.personId(), member));
        return new Team(List.copyOf(everybody.values()));
    }
}
