package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.OrganisationDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent to register an organisation. */
record OrganisationRequest(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String legalNameKorean,
        @NotBlank @Size(max = 200) String legalNameEnglish,
        @NotBlank @Size(max = 2) String country,
        @Nullable @Size(max = 40) String registrationNumber,
        @NotBlank @Size(max = 300) String addressKorean,
        @NotBlank @Size(max = 300) String addressEnglish,
        @NotBlank @Size(max = 100) String city) {

    OrganisationDetails toDetails() {
        return new OrganisationDetails(
                legalNameKorean, legalNameEnglish, country, registrationNumber, addressKorean, addressEnglish, city);
    }
}
