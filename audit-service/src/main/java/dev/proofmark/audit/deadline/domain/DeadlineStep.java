package dev.proofmark.audit.deadline.domain;

import java.time.LocalDate;

/**
 * What happens on the way to a day and after it.
 *
 * @param daysBefore how long before the day a reminder was to come; -1 for that the day has passed
 * @param on the day on which it happens
 */
public record DeadlineStep(int daysBefore, LocalDate on) {

    private static final int PASSED = -1;

    static DeadlineStep missed(LocalDate dueOn) {
        return new DeadlineStep(PASSED, dueOn.plusDays(1));
    }

    public boolean isReminder() {
        return daysBefore != PASSED;
    }
}
