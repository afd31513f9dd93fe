package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;

/** A competence was taken back: from that day on it counts for nothing. */
public record Withdrawal(String by, LocalDate on, String reason) {}
