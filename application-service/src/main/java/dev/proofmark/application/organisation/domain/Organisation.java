package dev.proofmark.application.organisation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that applies for certification (ISO/IEC 17021-1:2015, 9.1.1).
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param registrationNumber always there for Korean organisations
 */
public record Organisation(
        UUID id,
        String legalNameKorean,
        String legalNameEnglish,
        String country,
        @Nullable RegistrationNumber registrationNumber,
        String addressKorean,
        String addressEnglish,
        String city,
        long version) {

    /** Whether reasons and notices to this organisation must be in Korean. */
    public boolean isKorean() {
        return OrganisationRules.KOREA.equals(country);
    }

    /** By what it is known again: organisations that share it in all parts are one. */
    public OrganisationIdentity identity() {
        return new OrganisationIdentity(
                country,
                registrationNumber == null ? "" : registrationNumber.key(),
                LegalNames.key(isKorean() ? legalNameKorean : legalNameEnglish));
    }
}
