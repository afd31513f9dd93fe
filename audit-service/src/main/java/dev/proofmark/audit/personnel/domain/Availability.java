package dev.proofmark.audit.personnel.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When somebody is not there.
 *
 * @param version counts the changes from 1; 0 where nothing was said yet
 */
public record Availability(UUID personId, List<Absence> absences, long version) {

    public Availability {
        absences = List.copyOf(absences);
    }

    /** Somebody who is always there, as far as is known. */
    public static Availability always(UUID personId) {
        return new Availability(personId, List.of(), 0);
    }

    /** What can't be meant: a period that ends before it begins. */
    public static Optional<Refusal> objection(List<Absence> absences) {
        var refused = new ArrayList<FieldRefusal>();
        for (int index = 0; index < absences.size(); index++) {
            if (absences.get(index).lastDay().isBefore(absences.get(index).firstDay())) {
                refused.add(FieldRefusal.of("/absences/" + index + "/lastDay", "before-its-start"));
            }
        }
        return refused.isEmpty() ? Optional.empty() : Optional.of(Refusal.validation(refused));
    }
}
