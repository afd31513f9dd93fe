package dev.proofmark.application.organisation.domain;

/**
 * By what an organisation is known again, however its names and numbers were written. One that shares the number or the
 * name, but not both, may be another: a branch has the name of its head office, and names are not unique.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param numberKey the registration number without signs; empty if there is none
 * @param nameKey the legal name (Korean in Korea, English elsewhere) without legal form, spaces and signs
 */
public record OrganisationIdentity(String country, String numberKey, String nameKey) {}
