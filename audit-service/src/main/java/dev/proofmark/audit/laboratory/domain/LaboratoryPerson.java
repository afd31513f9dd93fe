package dev.proofmark.audit.laboratory.domain;

/**
 * What somebody who works for a laboratory is called: kept in one table that can be erased, never in its history.
 *
 * @param personId the identity provider's opaque id
 */
public record LaboratoryPerson(String personId, String nameKorean, String nameEnglish) {}
