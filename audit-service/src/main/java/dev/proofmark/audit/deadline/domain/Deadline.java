package dev.proofmark.audit.deadline.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something has to be done.
 *
 * @param dueOn the last day
 * @param setOn the day on which it was given this last day: what would have come before is not made up for
 * @param settledOn the day on which it was done or lifted
 */
public record Deadline(
        UUID id,
        DeadlineSubject subject,
        LocalDate dueOn,
        LocalDate setOn,
        DeadlineStatus status,
        @Nullable LocalDate settledOn) {

    /** A deadline as it is set. */
    public static Deadline open(UUID id, DeadlineSubject subject, LocalDate dueOn, LocalDate today) {
        return new Deadline(id, subject, dueOn, today, DeadlineStatus.OPEN, null);
    }

    /** With another day; what is settled in time or lifted stays. */
    public Deadline moved(LocalDate next, LocalDate today) {
        boolean movable = settledOn == null && !next.equals(dueOn);
        return movable ? new Deadline(id, subject, next, today, DeadlineStatus.OPEN, null) : this;
    }

    /** It was done: in time, or late. */
    public Deadline met(LocalDate today) {
        return settled(today.isAfter(dueOn) ? DeadlineStatus.MISSED : DeadlineStatus.MET, today);
    }

    public Deadline lifted(LocalDate today) {
        return settled(status == DeadlineStatus.MISSED ? DeadlineStatus.MISSED : DeadlineStatus.LIFTED, today);
    }

    /** The day has passed. */
    public Deadline missed() {
        return new Deadline(id, subject, dueOn, setOn, DeadlineStatus.MISSED, settledOn);
    }

    private Deadline settled(DeadlineStatus next, LocalDate today) {
        return settledOn == null ? new Deadline(id, subject, dueOn, setOn, next, today) : this;
    }
}
