package dev.proofmark.audit.programme.domain;

import java.util.UUID;

/** The organisation that is audited, as the agreement names it: legal names and head office, no persons. */
public record Client(
        UUID organisationId,
        String legalNameKorean,
        String legalNameEnglish,
        String addressKorean,
        String addressEnglish,
        String country,
        String city) {}
