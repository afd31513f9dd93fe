package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day has passed without what had to be done by it.
 *
 * @param subjectId the finding or audit that it is about
 * @param certificationId spans everything from the first application on
 * @param dueOn the day that has passed
 * @param on the day after it
 */
public record DeadlineMissed(
        UUID deadlineId,
        DeadlineKind kind,
        UUID subjectId,
        UUID certificationId,
        UUID organisationId,
        LocalDate dueOn,
        LocalDate on) {}
