package dev.proofmark.application.review.domain;

import java.time.LocalDate;

/**
 * What the client says to a question of the body's; what it changed stands in the application itself.
 *
 * @param answeredBy opaque person id
 */
public record InformationAnswer(String text, String answeredBy, LocalDate answeredOn) {}
