package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding was raised or has moved on: the data of every {@code finding.*} event.
 *
 * @param certificationId spans everything from the first application on
 * @param requirement the clause or control, for example {@code 6.1.3}
 * @param status the status reached
 * @param on the day it was reached
 */
public record FindingChanged(
        UUID findingId,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        FindingGrade grade,
        String requirement,
        FindingStatus status,
        LocalDate on) {}
