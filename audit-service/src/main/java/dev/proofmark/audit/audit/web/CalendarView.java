package dev.proofmark.audit.audit.web;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.usecase.ReadCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A period of the calendar as it is shown.
 *
 * @param today by the body's clock
 * @param holidays among the days, weekends aside
 */
record CalendarView(
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate today,
        List<TakenView> taken,
        List<AwayView> away,
        List<LocalDate> holidays) {

    /** Somebody on the team of an audit. */
    record TakenView(
            String personId,
            LocalDate firstDay,
            LocalDate lastDay,
            UUID auditId,
            UUID organisationId,
            String kind,
            String status) {}

    /** Somebody who is not there. */
    record AwayView(String personId, LocalDate firstDay, LocalDate lastDay) {}

    static CalendarView of(ReadCalendar.Period period, LocalDate today) {
        return new CalendarView(
                period.days().firstDay(),
                period.days().lastDay(),
                today,
                period.taken().stream().map(CalendarView::taken).toList(),
                period.away().stream()
                        .flatMap(one -> one.absences().stream()
                                .map(absence ->
                                        new AwayView(one.personId().toString(), absence.firstDay(), absence.lastDay())))
                        .toList(),
                period.holidays());
    }

    private static TakenView taken(ReadCalendar.Taken taken) {
        Audit audit = taken.audit();
        return new TakenView(
                taken.personId(),
                taken.days().firstDay(),
                taken.days().lastDay(),
                audit.id(),
                audit.identity().organisationId(),
                audit.kind().name(),
                audit.status().name());
    }
}
