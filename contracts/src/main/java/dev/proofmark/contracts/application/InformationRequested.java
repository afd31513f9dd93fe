package dev.proofmark.contracts.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The body asks the client for more before it judges the application (ISO/IEC 17021-1:2015, 9.1.2.1); the question
 * itself is read in the application.
 *
 * @param certificationId spans everything from the first application on
 * @param dueOn the last day for the answer
 */
public record InformationRequested(
        UUID applicationId,
        UUID certificationId,
        UUID organisationId,
        UUID informationRequestId,
        LocalDate dueOn,
        LocalDate requestedOn) {}
