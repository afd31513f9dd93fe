package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.Person;
import org.jspecify.annotations.Nullable;

/** What somebody who works for the body is called; nothing once that was erased. */
record ColleagueView(
        String personId,
        @Nullable String nameKorean,
        @Nullable String nameEnglish) {

    static ColleagueView of(Person person) {
        return new ColleagueView(person.personId().toString(), person.nameKorean(), person.nameEnglish());
    }
}
