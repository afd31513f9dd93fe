package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit of the programme; the date is known once the decision that it counts from is.
 *
 * @param dueBy the last day that the rules allow
 */
public record PlannedAudit(
        UUID auditId, AuditKind kind, @Nullable LocalDate dueBy) {}
