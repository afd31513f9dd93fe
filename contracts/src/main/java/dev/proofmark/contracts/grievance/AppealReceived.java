package dev.proofmark.contracts.grievance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A client appealed against a decision (ISO/IEC 17021-1:2015, 9.7.1).
 *
 * @param certificationId spans everything from the first application on
 */
public record AppealReceived(
        UUID appealId, UUID decisionId, UUID certificationId, UUID organisationId, LocalDate receivedOn) {}
