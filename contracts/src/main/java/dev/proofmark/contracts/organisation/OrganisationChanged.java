package dev.proofmark.contracts.organisation;

import java.util.UUID;

/**
 * An organisation describes itself otherwise from now on; what was signed or certified keeps what it said.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record OrganisationChanged(
        UUID organisationId, String legalNameKorean, String legalNameEnglish, String country) {}
