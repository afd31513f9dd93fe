package dev.proofmark.audit.finding.domain;

import java.time.LocalDate;

/**
 * The team's judgement on an answer (ISO/IEC 17021-1:2015, 9.4.10).
 *
 * @param text the reason of a rejection, which the client is told, or the internal note of an acceptance
 */
public record Judgement(boolean accepted, String text, String by, LocalDate on) {}
