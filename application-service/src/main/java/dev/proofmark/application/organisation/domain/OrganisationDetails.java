package dev.proofmark.application.organisation.domain;

import org.jspecify.annotations.Nullable;

/** What somebody says of the organisation that they register. */
public record OrganisationDetails(
        String legalNameKorean,
        String legalNameEnglish,
        String country,
        @Nullable String registrationNumber,
        String addressKorean,
        String addressEnglish,
        String city) {}
