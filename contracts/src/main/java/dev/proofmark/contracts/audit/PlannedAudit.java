package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit of the programme; the date is known once the decision that it counts from is.
 *
 * @param dueBy the last day that the rules allow
 * @param cycle 1 for the cycle that begins with the first decision; absent in events from before there were more
 * @param sequence counts the audits of a kind within their cycle, 1 upwards; absent where {@code cycle} is
 */
public record PlannedAudit(
        UUID auditId,
        AuditKind kind,
        @Nullable LocalDate dueBy,
        @Nullable Integer cycle,
        @Nullable Integer sequence) {}
