package dev.proofmark.application.document.domain;

/**
 * How much an applicant may lay beside one application.
 *
 * @param documents how many
 * @param versions contents of one document
 * @param bytes of all contents of all documents together
 */
public record DocumentLimits(int documents, int versions, long bytes) {}
