package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whoever has to act was reminded of a day that comes near.
 *
 * @param subjectId the finding or audit that it is about
 * @param certificationId spans everything from the first application on
 * @param dueOn the last day
 * @param daysLeft days from the reminder to it
 * @param on the day of the reminder
 */
public record DeadlineReminded(
        UUID deadlineId,
        DeadlineKind kind,
        UUID subjectId,
        UUID certificationId,
        UUID organisationId,
        LocalDate dueOn,
        int daysLeft,
        LocalDate on) {}
