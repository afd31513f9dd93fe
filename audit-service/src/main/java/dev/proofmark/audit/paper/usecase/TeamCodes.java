package dev.proofmark.audit.paper.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short codes for the people of a team: a paper that is kept for good names nobody. */
public final class TeamCodes {

    private static final Map<String, String> PREFIXES =
            Map.of("LEAD_AUDITOR", "L", "AUDITOR", "A", "TECHNICAL_EXPERT", "E", "OBSERVER", "O");

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final List<Member> members;

    private TeamCodes(List<Content> team) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        members = team.stream().map(person -> member(person, counts)).toList();
    }

    /** Of a content's {@code team}. */
    public static TeamCodes of(Content content) {
        return new TeamCodes(content.list("team"));
    }

    /** A person on the team. */
    public record Member(String code, Words role, String personId) {}

    public List<Member> members() {
        return members;
    }

    /** The person's code, or the id of somebody who is not on the team. */
    public String code(String personId) {
        return codes.getOrDefault(personId, personId);
    }

    private Member member(Content person, Map<String, Integer> counts) {
        String role = person.text("role");
        int number = counts.merge(role, 1, Integer::sum);
        String code = PREFIXES.getOrDefault(role, "P") + number;
        codes.put(person.text("personId"), code);
        return new Member(code, AuditWords.role(role), person.text("personId"));
    }
}
