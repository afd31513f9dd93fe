package dev.proofmark.certificate.grievance.domain;

/**
 * How long the body gives itself and its clients, in days.
 *
 * @param acknowledgement until a complaint or an appeal is acknowledged
 * @param progress between two words on how it is getting on
 * @param clientAnswer that a client has to answer a complaint which was referred to it
 */
public record HandlingTimes(int acknowledgement, int progress, int clientAnswer) {}
