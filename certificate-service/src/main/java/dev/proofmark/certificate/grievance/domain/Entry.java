package dev.proofmark.certificate.grievance.domain;

import java.time.LocalDate;

/**
 * One line of a case's history, never changed.
 *
 * @param by opaque id of the person
 * @param on the business date
 */
public record Entry(Step step, String by, LocalDate on) {}
