package dev.proofmark.contracts.grievance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An appeal has ended, and the client was formally told (ISO/IEC 17021-1:2015, 9.7.7).
 *
 * @param certificationId spans everything from the first application on
 */
public record AppealClosed(
        UUID appealId, UUID decisionId, UUID certificationId, UUID organisationId, Ending ending, LocalDate closedOn) {}
