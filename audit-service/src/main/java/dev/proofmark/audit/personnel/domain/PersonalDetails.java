package dev.proofmark.audit.personnel.domain;

/**
 * What says who somebody is: kept in one table that can be erased, never in events, logs or other records.
 *
 * @param country of the home, ISO 3166-1 alpha-2
 * @param city of the home: journeys begin there
 */
public record PersonalDetails(String nameKorean, String nameEnglish, String country, String city) {}
