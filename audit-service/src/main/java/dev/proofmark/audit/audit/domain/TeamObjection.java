package dev.proofmark.audit.audit.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One reason against a team.
 *
 * @param rule what the whole is refused by where no other rule speaks
 * @param reason where, why, and what to do
 */
public record TeamObjection(String rule, FieldRefusal reason) {

    private static final String LEADS = "I-10";

    static TeamObjection of(String rule, String pointer, String code, Map<String, String> facts) {
        return new TeamObjection(rule, new FieldRefusal(pointer, code, facts));
    }

    /**
     * All reasons at once: under their own rule if they share one, else under that of the team; a team without exactly one
     * lead is none at all, whatever else there is to say (I-10).
     */
    static Optional<Refusal> refusal(List<TeamObjection> objections) {
        if (objections.isEmpty()) {
            return Optional.empty();
        }
        Set<String> rules = objections.stream().map(TeamObjection::rule).collect(Collectors.toSet());
        String rule = rules.size() == 1 ? objections.getFirst().rule() : rules.contains(LEADS) ? LEADS : "I-10-team";
        return Optional.of(new Refusal(
                rule, objections.stream().map(TeamObjection::reason).distinct().toList(), Map.of()));
    }
}
