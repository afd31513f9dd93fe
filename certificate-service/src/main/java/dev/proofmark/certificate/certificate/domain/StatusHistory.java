package dev.proofmark.certificate.certificate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever recorded about a certificate's status, in two times: on which day it holds, and since when it is
 * known. So both "was it valid on 3 May" and "what was known on 3 May" have an answer.
 *
 * @param entries in the order in which they were recorded
 */
public record StatusHistory(List<StatusEntry> entries) {
    public StatusHistory {
        entries = List.copyOf(entries);
    }

    /**
     * What holds on a day.
     *
     * @param revision in force; before the first day, the one to come
     * @param since first day of the status
     */
    public record OnDay(PublicStatus status, int revision, LocalDate since) {}

    /**
     * What holds from a day on, until another one says otherwise.
     *
     * @param from the first day that it is told of
     */
    public record Standing(LocalDate from, OnDay told) {}

    /**
     * Days of one status and one revision.
     *
     * @param until last day; null while no end is known
     */
    public record Period(
            PublicStatus status,
            int revision,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * What holds from a day on until another word takes over. Its expiry is left to whoever reads: it has come where the day
     * is after the last one, unless the status is over.
     *
     * @param status ACTIVE and SUSPENDED also stand for the days after {@code validUntil}
     * @param until last day; null while no end is known
     * @param validUntil last day of the certificate's cycle
     */
    public record Span(
            PublicStatus status,
            int revision,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate validUntil) {}

    /** What was known at a moment about a day; empty as long as nothing was published. */
    public Optional<OnDay> on(LocalDate day, Instant knownAt) {
        List<StatusEntry> known = known(knownAt);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(spoken(known, day)
                .map(entry -> new OnDay(PublicStatus.of(entry.on(day)), entry.revision(), entry.since(day)))
                .orElseGet(() -> notYet(known.getFirst())));
    }

    private static OnDay notYet(StatusEntry first) {
        return new OnDay(PublicStatus.NOT_YET_EFFECTIVE, first.revision(), first.knownOn());
    }

    /**
     * What holds on a day and on all later ones, as far as it is known: what the clock alone will change is in it. Empty as
     * long as nothing was published.
     */
    public List<Standing> from(LocalDate day) {
        if (entries.isEmpty()) {
            return List.of();
        }
        TreeSet<LocalDate> changes = changes(entries);
        TreeSet<LocalDate> days = new TreeSet<>(changes.tailSet(day, false));
        LocalDate last = changes.floor(day);
        days.add(last == null ? day : last);
        List<Standing> standings = new ArrayList<>();
        days.forEach(from -> on(from, Instant.MAX)
                .filter(told ->
                        standings.isEmpty() || !standings.getLast().told().equals(told))
                .ifPresent(told -> standings.add(new Standing(from, told))));
        return List.copyOf(standings);
    }

    private static TreeSet<LocalDate> changes(List<StatusEntry> known) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        known.forEach(entry -> {
            changes.add(entry.validFrom());
            changes.add(entry.validUntil().plusDays(1));
        });
        return changes;
    }

    /** All days from the first one on, without a hole: those after an expiry are a period of their own. */
    public List<Period> periods(Instant knownAt) {
        List<StatusEntry> known = known(knownAt);
        List<Period> periods = new ArrayList<>();
        changes(known)
                .forEach(day -> spoken(known, day)
                        .ifPresent(entry -> add(periods, PublicStatus.of(entry.on(day)), entry.revision(), day)));
        return List.copyOf(periods);
    }

    /** All that holds on a day and after it, as far as it is known, without a hole; none as long as nothing was published. */
    public List<Span> spans(LocalDate day) {
        if (entries.isEmpty()) {
            return List.of();
        }
        TreeSet<LocalDate> changes = new TreeSet<>(List.of(day));
        entries.stream().map(StatusEntry::validFrom).filter(day::isBefore).forEach(changes::add);
        return changes.stream().map(from -> span(from, changes.higher(from))).toList();
    }

    private Span span(LocalDate from, @Nullable LocalDate next) {
        LocalDate until = next == null ? null : next.minusDays(1);
        StatusEntry first = entries.getFirst();
        return spoken(entries, from)
                .map(entry ->
                        new Span(PublicStatus.of(entry.status()), entry.revision(), from, until, entry.validUntil()))
                .orElseGet(() ->
                        new Span(PublicStatus.NOT_YET_EFFECTIVE, first.revision(), from, until, first.validUntil()));
    }

    private static void add(List<Period> periods, PublicStatus status, int revision, LocalDate from) {
        if (!periods.isEmpty()) {
            Period last = periods.removeLast();
            if (last.status() == status && last.revision() == revision) {
                periods.add(last);
                return;
            }
            periods.add(new Period(last.status(), last.revision(), last.from(), from.minusDays(1)));
        }
        periods.add(new Period(status, revision, from, null));
    }

    private List<StatusEntry> known(Instant moment) {
        return entries.stream().filter(entry -> entry.knownAt(moment)).toList();
    }

    private static Optional<StatusEntry> spoken(List<StatusEntry> known, LocalDate day) {
        return known.stream().filter(entry -> entry.speaksOf(day)).reduce((_, later) -> later);
    }
}
