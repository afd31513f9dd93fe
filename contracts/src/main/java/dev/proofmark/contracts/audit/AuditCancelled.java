package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An audit will not be held, or was broken off. Why is read where it was recorded.
 *
 * @param certificationId spans everything from the first application on
 */
public record AuditCancelled(
        UUID auditId, UUID certificationId, UUID organisationId, AuditKind kind, LocalDate cancelledOn) {}
