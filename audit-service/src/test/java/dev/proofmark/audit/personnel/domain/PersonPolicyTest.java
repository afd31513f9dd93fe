package dev.proofmark.audit.personnel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonPolicyTest {

    @Test
    void takesLanguagesAndCountriesOfTheStandards() {
        assertThat(PersonPolicy.objection(List.of("ko", "en"), new PersonalDetails("가", "A", "KR", "서울")))
                .isEmpty();
    }

    @Test
    void refusesOthersAndTheSameAgain() {
        var refusal = PersonPolicy.objection(List.of("ko", "xx", "ko"), new PersonalDetails("가", "A", "ZZ", "서울"));

        assertThat(refusal.orElseThrow().fields())
                .containsExactly(
                        FieldRefusal.of("/languages/1", "unknown-language"),
                        FieldRefusal.of("/languages/2", "duplicate"),
                        FieldRefusal.of("/home/country", "unknown-country"));
    }

    @Test
    void refusesAnAbsenceThatEndsBeforeItBegins() {
        var day = LocalDate.of(2026, 3, 10);
        var absences = List.of(new Absence(day, day), new Absence(day, day.minusDays(1)));

        assertThat(Availability.objection(absences).orElseThrow().fields())
                .containsExactly(FieldRefusal.of("/absences/1/lastDay", "before-its-start"));
        assertThat(Availability.objection(absences.subList(0, 1))).isEmpty();
    }
}
