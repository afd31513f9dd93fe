package dev.proofmark.application.organisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.organisation.domain.Organisation;
import dev.proofmark.application.organisation.domain.RegistrationNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
        UUID id,
        String legalNameKorean,
        String legalNameEnglish,
        String country,
        @Nullable String registrationNumber,
        String addressKorean,
        String addressEnglish,
        String city,
        long version) {

    static OrganisationView of(Organisation organisation) {
        RegistrationNumber number = organisation.registrationNumber();
        return new OrganisationView(
                organisation.id(),
                organisation.legalNameKorean(),
                organisation.legalNameEnglish(),
                organisation.country(),
                number == null ? null : number.written(),
                organisation.addressKorean(),
                organisation.addressEnglish(),
                organisation.city(),
                organisation.version());
    }
}
