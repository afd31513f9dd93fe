package dev.proofmark.audit.audit.usecase;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.Booking;
import dev.proofmark.audit.audit.domain.TeamPolicy;
import dev.proofmark.audit.deadline.usecase.Calendar;
import dev.proofmark.audit.personnel.domain.Availability;
import dev.proofmark.audit.personnel.usecase.ReadPersonnel;
import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows who is taken by which audit, and who is away, in a period; to those who may read the records of the body's people.
 */
@ApplicationScoped
public class ReadCalendar {

    private final Bookings bookings;
    private final Audits audits;
    private final ReadPersonnel personnel;
    private final Calendar holidays;

    public ReadCalendar(Bookings bookings, Audits audits, ReadPersonnel personnel, Calendar holidays) {
        this.bookings = bookings;
        this.audits = audits;
        this.personnel = personnel;
        this.holidays = holidays;
    }

    /**
     * A period of the body's calendar.
     *
     * @param taken in the order of their days
     * @param away those who are away on some of the days, with those absences alone
     */
    public record Period(AuditDays days, List<Taken> taken, List<Availability> away, List<LocalDate> holidays) {
        public Period {
            taken = List.copyOf(taken);
            away = List.copyOf(away);
            holidays = List.copyOf(holidays);
        }
    }

    /** Somebody on the team of an audit, on the days on which it needs or needed them. */
    public record Taken(String personId, AuditDays days, Audit audit) {}

    @WithSession
    public Uni<Period> handle(AuditDays days, Actor actor) {
        TeamPolicy.objection(days).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return personnel
                .away(days.firstDay(), days.lastDay(), actor)
                .chain(away -> taken(days)
                        .map(taken ->
                                new Period(days, taken, away, holidays.holidays(days.firstDay(), days.lastDay()))));
    }

    private Uni<List<Taken>> taken(AuditDays days) {
        return held(days)
                .chain(held -> booked(days)
                        .map(booked ->
                                Stream.concat(held.stream(), booked.stream()).toList()));
    }

    private Uni<List<Taken>> booked(AuditDays days) {
        return bookings.within(days)
                .chain(found -> audits.some(auditsOf(found)).map(known -> {
                    Map<UUID, Audit> byId = known.stream().collect(Collectors.toMap(Audit::id, Function.identity()));
                    return found.stream()
                            .flatMap(booking -> Stream.ofNullable(byId.get(booking.auditId()))
                                    .map(audit -> new Taken(booking.personId(), booking.days(), audit)))
                            .toList();
                }));
    }

    private static Collection<UUID> auditsOf(List<Booking> bookings) {
        return bookings.stream().map(Booking::auditId).collect(Collectors.toUnmodifiableSet());
    }

    /** What was held: audits let their people go at the closing meeting, and are to be seen all the same. */
    private Uni<List<Taken>> held(AuditDays days) {
        AuditDays opened = new AuditDays(days.firstDay().minusDays(TeamPolicy.MOST_DAYS), days.lastDay());
        return audits.heldWithin(opened)
                .map(found -> found.stream()
                        .filter(audit -> audit.days().touch(days))
                        .flatMap(audit -> audit.confirmedTeam().members().stream()
                                .filter(member -> member.role().takesPart())
                                .map(member -> new Taken(member.personId(), audit.days(), audit)))
                        .toList());
    }
}
