package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding has another grade: by the lead auditor, or by rule where it was not answered or closed in time.
 *
 * @param certificationId spans everything from the first application on
 * @param grade the grade from now on
 * @param previousGrade the grade until now
 * @param requirement the clause or control, for example {@code 6.1.3}
 * @param status where the finding stands
 * @param reported whether the report that the client has gives the previous grade
 * @param on the day of the change
 */
public record FindingRegraded(
        UUID findingId,
        UUID auditId,
        UUID certificationId,
        UUID organisationId,
        FindingGrade grade,
        FindingGrade previousGrade,
        String requirement,
        FindingStatus status,
        boolean reported,
        LocalDate on) {}
