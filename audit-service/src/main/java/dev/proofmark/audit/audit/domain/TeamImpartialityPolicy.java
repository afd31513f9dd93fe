package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.impartiality.domain.Bar;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * I-02: whoever advised the client or worked for it takes no part in its audit until two years after
 * (ISO/IEC 17021-1:2015, 5.2.10). It counts on the audit's own days: an audit after the last of them may be planned
 * before. Observers take no part, and a client's advisers may be among them (9.2.2.2.1).
 */
final class TeamImpartialityPolicy {

    private TeamImpartialityPolicy() {}

    /**
     * What forbids this team on these days.
     *
     * @param pointer where in the request the member of that number stands
     */
    static Optional<Refusal> objection(Team team, AuditDays days, List<Bar> bars, IntFunction<String> pointer) {
        var refused = new ArrayList<FieldRefusal>();
        for (int index = 0; index < team.members().size(); index++) {
            var member = team.members().get(index);
            var where = pointer.apply(index);
            if (member.role().takesPart()) {
                bars.stream()
                        .filter(bar -> bar.personId().equals(member.personId()) && bar.holdsOn(days.firstDay()))
                        .forEach(bar -> refused.add(words(where, bar)));
            }
        }
        return refused.isEmpty() ? Optional.empty() : Optional.of(new Refusal("I-02", refused, Map.of()));
    }

    private static FieldRefusal words(String pointer, Bar bar) {
        var until = bar.until();
        return until == null
                ? new FieldRefusal(pointer, "barred-person-no-end", Map.of("person", bar.personId()))
                : new FieldRefusal(
                        pointer, "barred-person", Map.of("person", bar.personId(), "until", until.toString()));
    }
}
