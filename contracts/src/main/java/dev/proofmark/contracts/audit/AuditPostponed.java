package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An audit will be held on other days than those that the client was told. Why is read where it was recorded.
 *
 * @param certificationId spans everything from the first application on
 * @param firstDay of the days that no longer hold
 */
public record AuditPostponed(
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        AuditKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate postponedOn) {}
