package dev.proofmark.audit.deadline.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Korea's public and substitute holidays (관공서의 공휴일에 관한 규정). Election days and single days that the government
 * declares are configured: they are known when they are announced.
 */
public final class KoreanHolidays {

    /** When a holiday that falls on a free day is made up for. */
    private enum Substitute {
        /** Never: New Year and Memorial Day. */
        NONE,
        /** If it falls on a Sunday or another holiday: 설날 and 추석 with the days around them. */
        FOR_SUNDAYS,
        /** If it falls on a Saturday, a Sunday or another holiday. */
        FOR_WEEKENDS
    }

    private static final Map<MonthDay, Substitute> FIXED = Map.of(
            MonthDay.of(1, 1), Substitute.NONE,
            MonthDay.of(3, 1), Substitute.FOR_WEEKENDS,
            MonthDay.of(5, 5), Substitute.FOR_WEEKENDS,
            MonthDay.of(6, 6), Substitute.NONE,
            MonthDay.of(8, 15), Substitute.FOR_WEEKENDS,
            MonthDay.of(10, 3), Substitute.FOR_WEEKENDS,
            MonthDay.of(10, 9), Substitute.FOR_WEEKENDS,
            MonthDay.of(12, 25), Substitute.FOR_WEEKENDS);

    /** Labour Day and Constitution Day are public holidays from this year on. */
    private static final int MORE_SINCE = 2026;

    private static final List<MonthDay> MORE = List.of(MonthDay.of(5, 1), MonthDay.of(7, 17));

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private KoreanHolidays() {}

    /** All holidays of a year with those that make up for others. */
    public static Set<LocalDate> of(int year) {
        Map<LocalDate, List<Substitute>> days = days(year);
        Set<LocalDate> holidays = new TreeSet<>(days.keySet());
        days.forEach((day, substitutes) -> {
            if (isMadeUpFor(day, substitutes)) {
                holidays.add(nextWorkingDay(day, holidays));
            }
        });
        return holidays;
    }

    private static Map<LocalDate, List<Substitute>> days(int year) {
        Map<LocalDate, List<Substitute>> days = new TreeMap<>();
        FIXED.forEach((day, substitute) -> add(days, day.atYear(year), substitute));
        if (year >= MORE_SINCE) {
            MORE.forEach(day -> add(days, day.atYear(year), Substitute.FOR_WEEKENDS));
        }
        LunarHolidays.of(year).ifPresent(lunar -> {
            add(days, lunar.buddhasBirthday(), Substitute.FOR_WEEKENDS);
            for (LocalDate middle : List.of(lunar.newYear(), lunar.harvest())) {
                add(days, middle.minusDays(1), Substitute.FOR_SUNDAYS);
                add(days, middle, Substitute.FOR_SUNDAYS);
                add(days, middle.plusDays(1), Substitute.FOR_SUNDAYS);
            }
        });
        return days;
    }

    private static void add(Map<LocalDate, List<Substitute>> days, LocalDate day, Substitute substitute) {
        days.computeIfAbsent(day, unseen -> new ArrayList<>()).add(substitute);
    }

    private static boolean isMadeUpFor(LocalDate day, List<Substitute> substitutes) {
        boolean overlaps = substitutes.size() > 1;
        return substitutes.stream().anyMatch(substitute -> switch (substitute) {
            case NONE -> false;
            case FOR_SUNDAYS -> overlaps || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            case FOR_WEEKENDS -> overlaps || WEEKEND.contains(day.getDayOfWeek());
        });
    }

    private static LocalDate nextWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        LocalDate next = day.plusDays(1);
        while (WEEKEND.contains(next.getDayOfWeek()) || holidays.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
