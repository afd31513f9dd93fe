package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.domain.PersonalDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who works for the body; without a name once that was erased. */
record PersonView(
        String personId,
        @Nullable String nameKorean,
        @Nullable String nameEnglish,
        @Nullable HomeView home,
        String employment,
        List<String> languages) {

    /** Where journeys begin. */
    record HomeView(String country, String city) {}

    static PersonView of(Person person) {
        PersonalDetails details = person.details();
        return new PersonView(
                person.personId().toString(),
                person.nameKorean(),
                person.nameEnglish(),
                details == null ? null : new HomeView(details.country(), details.city()),
                person.employment().name(),
                person.languages());
    }
}
