package dev.proofmark.audit.deadline.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has to decide about a suspension (ISO/IEC 17021-1:2015, 9.6.5.2); nothing is suspended by itself.
 *
 * @param subject what was to be done
 * @param dueOn by when
 * @param settledOn the day on which it was done after all, or had no object any more
 */
public record SuspensionProposal(
        UUID id,
        UUID deadlineId,
        DeadlineSubject subject,
        LocalDate dueOn,
        LocalDate proposedOn,
        @Nullable LocalDate settledOn) {

    public static SuspensionProposal of(UUID id, Deadline missed, LocalDate today) {
        return new SuspensionProposal(id, missed.id(), missed.subject(), missed.dueOn(), today, null);
    }
}
