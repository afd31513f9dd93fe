package dev.proofmark.audit.audittime.domain;

import java.time.LocalDate;

/**
 * What a programme manager wants the audit time to be.
 *
 * @param proposedBy opaque person id
 */
public record Proposal(AuditTimeInputs inputs, Calculation calculation, String proposedBy, LocalDate proposedOn) {}
