package dev.proofmark.certificate.decision.domain;

import dev.proofmark.certificate.fitness.domain.PersonnelRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of those who have a hand in a file.
 *
 * @param schemeId that the case is certified under; null while nothing was agreed on, so that nothing can be decided
 * @param competenceRequired whether the body asks for competences on record
 * @param people whoever acts, and whoever reviewed
 */
public record Fitness(@Nullable String schemeId, boolean competenceRequired, List<PersonnelRecord> people) {
    public Fitness {
        people = List.copyOf(people);
    }

    PersonnelRecord of(String personId) {
        return people.stream()
                .filter(person -> person.personId().equals(personId))
                .findFirst()
                .orElseGet(() -> PersonnelRecord.none(personId));
    }
}
