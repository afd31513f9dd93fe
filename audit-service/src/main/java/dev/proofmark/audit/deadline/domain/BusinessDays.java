package dev.proofmark.audit.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The days on which people work in Korea: neither weekends nor holidays, but for what a body has configured. */
public final class BusinessDays {

    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();
    private final Set<LocalDate> added;
    private final Set<LocalDate> removed;

    /**
     * The calendar of a body.
     *
     * @param added further free days: elections, days that the government declares, the body's own
     * @param removed holidays on which it works
     */
    public BusinessDays(Set<LocalDate> added, Set<LocalDate> removed) {
        this.added = Set.copyOf(added);
        this.removed = Set.copyOf(removed);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    /** The day itself or the next working day: whoever has to answer gets until then. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself or the last working day before it: a reminder comes no later than it was to come. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** Whether it is a holiday, on whatever day of the week. */
    public boolean isHoliday(LocalDate day) {
        if (added.contains(day)) {
            return true;
        }
        return !removed.contains(day)
                && holidays.computeIfAbsent(day.getYear(), KoreanHolidays::of).contains(day);
    }
}
