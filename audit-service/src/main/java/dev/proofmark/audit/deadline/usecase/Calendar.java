package dev.proofmark.audit.deadline.usecase;

import dev.proofmark.audit.deadline.domain.BusinessDays;
import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.audit.deadline.domain.DeadlineSteps;
import dev.proofmark.platform.commands.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The working days of this body, and when the steps of its deadlines come. */
@ApplicationScoped
public class Calendar {

    /** Reminders reach people at work. */
    private static final LocalTime REMINDING = LocalTime.of(9, 0);

    private final DeadlineConfig config;
    private final BusinessDays days;

    public Calendar(DeadlineConfig config) {
        this.config = config;
        this.days = new BusinessDays(
                set(config.holidays().added()), set(config.holidays().removed()));
    }

    /** The last day for that, where this was to be it. */
    public LocalDate lastDay(DeadlineKind kind, LocalDate day) {
        return kind.movesToAWorkingDay() ? days.onOrAfter(day) : day;
    }

    /** The holidays among these days. */
    public List<LocalDate> holidays(LocalDate firstDay, LocalDate lastDay) {
        return firstDay.datesUntil(lastDay.plusDays(1)).filter(days::isHoliday).toList();
    }

    List<DeadlineStep> steps(Deadline deadline) {
        return DeadlineSteps.of(
                deadline, config.reminders().of(deadline.subject().kind()), days);
    }

    /** The moment of a step. */
    Instant instant(DeadlineStep step) {
        LocalTime time = step.isReminder() ? REMINDING : LocalTime.MIDNIGHT;
        return step.on().atTime(time).atZone(BusinessClock.ZONE).toInstant();
    }

    private static Set<LocalDate> set(Optional<List<LocalDate>> days) {
        return new HashSet<>(days.orElse(List.of()));
    }
}
