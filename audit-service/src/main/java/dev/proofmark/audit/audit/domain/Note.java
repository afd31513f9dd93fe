package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;

/**
 * Something that a person said on a day.
 *
 * @param text may be empty where the act itself says all
 */
public record Note(String by, LocalDate on, String text) {}
