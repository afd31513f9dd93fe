package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A team and its days were put before the client, in time to object (ISO/IEC 17021-1:2015, 9.2.3.5). Who is on it
 * follows when it is confirmed.
 *
 * @param certificationId spans everything from the first application on
 * @param objectionUntil the last day on which the client may object
 */
public record TeamProposed(
        UUID proposalId,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        AuditKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate objectionUntil,
        LocalDate proposedOn) {}
