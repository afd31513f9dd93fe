package dev.proofmark.audit.deadline.web;

import dev.proofmark.audit.deadline.domain.Deadline;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people see it.
 *
 * @param kind what has to be done
 * @param subjectId the finding or audit that it is about
 * @param dueOn the last day
 * @param status {@code OPEN}, {@code MET}, {@code MISSED} or {@code LIFTED}
 * @param settledOn the day on which it was done or lifted
 */
public record DeadlineView(
        UUID id,
        String kind,
        UUID subjectId,
        UUID certificationId,
        UUID organisationId,
        LocalDate dueOn,
        String status,
        @Nullable LocalDate settledOn) {

    static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.id(),
                deadline.subject().kind().name(),
                deadline.subject().subjectId(),
                deadline.subject().certificationId(),
                deadline.subject().organisationId(),
                deadline.dueOn(),
                deadline.status().name(),
                deadline.settledOn());
    }
}
