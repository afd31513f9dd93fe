package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.personnel.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a team; without a name once that was erased.
 *
 * @param employment whether the body employs them or has them from outside
 */
record TeamPersonView(
        String personId,
        @Nullable String nameKorean,
        @Nullable String nameEnglish,
        String employment) {

    static TeamPersonView of(Person person) {
        return new TeamPersonView(
                person.personId().toString(),
                person.nameKorean(),
                person.nameEnglish(),
                person.employment().name());
    }
}
