package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.Employment;
import dev.proofmark.audit.personnel.domain.Person;
import dev.proofmark.audit.personnel.domain.PersonalDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The record of somebody who works for the body. */
record PersonRequest(
        @NotBlank @Size(max = 100) String nameKorean,
        @NotBlank @Size(max = 100) String nameEnglish,
        @NotNull @Valid HomeRequest home,
        @NotNull EmploymentRequest employment,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 2) String> languages) {

    /**
     * Where journeys begin.
     *
     * @param country ISO 3166-1 alpha-2
     */
    record HomeRequest(
            @NotBlank @Size(max = 2) String country,
            @NotBlank @Size(max = 100) String city) {}

    /** How somebody works for the body. */
    enum EmploymentRequest {
        EMPLOYED,
        EXTERNAL
    }

    Person toPerson(UUID personId) {
        return new Person(personId, Employment.valueOf(employment.name()), languages, toDetails(), 0);
    }

    PersonalDetails toDetails() {
        return new PersonalDetails(nameKorean, nameEnglish, home.country(), home.city());
    }
}
