package dev.proofmark.contracts.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A legal day of the cycle was missed: somebody has to decide whether the certification is suspended. Nothing is
 * suspended by itself (ISO/IEC 17021-1:2015, 9.6.5.2).
 *
 * @param deadlineId the day that was missed
 * @param ground what had to be done by it
 * @param certificationId spans everything from the first application on
 */
public record SuspensionProposed(
        UUID proposalId,
        UUID deadlineId,
        DeadlineKind ground,
        UUID certificationId,
        UUID organisationId,
        LocalDate dueOn,
        LocalDate proposedOn) {}
