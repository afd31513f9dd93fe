package dev.proofmark.audit.deadline.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The steps of a deadline: a reminder on a working day as long before it as is configured, or earlier, and the day after
 * it that it is missed. What would lie on or before the day of its setting never comes; two on one day are one.
 */
public final class DeadlineSteps {

    private DeadlineSteps() {}

    /** All steps, in their order. */
    public static List<DeadlineStep> of(Deadline deadline, Collection<Integer> reminders, BusinessDays calendar) {
        Map<LocalDate, DeadlineStep> steps = new TreeMap<>();
        for (int days : reminders) {
            LocalDate on = calendar.onOrBefore(deadline.dueOn().minusDays(days));
            if (on.isAfter(deadline.setOn())) {
                steps.merge(on, new DeadlineStep(days, on), DeadlineSteps::nearer);
            }
        }
        DeadlineStep missed = DeadlineStep.missed(deadline.dueOn());
        steps.put(missed.on(), missed);
        return List.copyOf(steps.values());
    }

    /** The first step after a day. */
    public static Optional<DeadlineStep> after(LocalDate day, List<DeadlineStep> steps) {
        return steps.stream().filter(step -> step.on().isAfter(day)).findFirst();
    }

    private static DeadlineStep nearer(DeadlineStep one, DeadlineStep other) {
        return one.daysBefore() < other.daysBefore() ? one : other;
    }
}
