package dev.proofmark.contracts.organisation;

import java.util.UUID;

/**
 * An organisation has been registered; its first owner follows as a member.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record OrganisationRegistered(
        UUID organisationId, String legalNameKorean, String legalNameEnglish, String country) {}
