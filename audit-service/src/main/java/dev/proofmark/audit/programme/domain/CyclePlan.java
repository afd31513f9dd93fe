package dev.proofmark.audit.programme.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans the audits of a cycle, and plans them again whenever something about the cycle has changed. */
final class CyclePlan {

    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 31);

    private CyclePlan() {}

    /**
     * I-05: the initial audit in two stages, surveillances, recertification (ISO/IEC 17021-1:2015, 9.1.3.2); and the
     * audits of every cycle that was heard of before the agreement was.
     */
    static Programme opened(Programme programme, boolean initialAudit, Planning planning) {
        var opened = firstCycle(programme.withoutCycles(), initialAudit, planning);
        for (var cycle : programme.cycles()) {
            opened = begun(opened, cycle, planning);
        }
        return opened;
    }

    /** The programme once that cycle has begun, planned anew. */
    static Programme begun(Programme programme, Cycle cycle, Planning planning) {
        var begun = cycle.number() == 1 ? programme.with(cycle) : nextCycle(programme, cycle, planning);
        return replanned(begun, planning);
    }

    /**
     * The programme of a certification that came in the middle of its cycle: what the surveillances before have looked at
     * is not known here, so that those ahead together look at everything.
     */
    static Programme takenOver(Programme programme, ProgrammeCommand.TakeOver taken, Planning planning) {
        var cycle = new Cycle(1, taken.decisionDate(), taken.validUntil());
        var planned = firstCycle(programme, false, planning);
        for (int index = 0; index < taken.held().size(); index++) {
            planned = held(planned, index + 1, taken.held().get(index), planning);
        }
        var next = taken.nextSurveillanceBy();
        var dated = next == null ? planned : nextBy(planned, taken.held().size() + 1, next, planning);
        var begun = begun(dated, cycle, planning);
        return taken.expired()
                ? begun.eachAudit(
                        audit -> audit.isAhead() && audit.kind() == AuditKind.SURVEILLANCE ? audit.lift() : audit)
                : begun;
    }

    private static Programme held(Programme programme, int sequence, LocalDate lastDay, Planning planning) {
        return withSurveillance(programme, sequence, planning, audit -> audit.heldOn(lastDay));
    }

    private static Programme nextBy(Programme programme, int sequence, LocalDate by, Planning planning) {
        return withSurveillance(programme, sequence, planning, audit -> audit.dueBy(by));
    }

    /** A cycle may have had more surveillances than the interval asks for. */
    private static Programme withSurveillance(
            Programme programme, int sequence, Planning planning, UnaryOperator<ProgrammeAudit> change) {
        var place = new AuditPlace(AuditKind.SURVEILLANCE, 1, sequence);
        var grown = new ArrayList<>(programme.audits());
        if (grown.stream().noneMatch(audit -> audit.place().equals(place))) {
            grown.add(planned(place, Coverage.nothing(), planning));
        }
        return programme.with(grown).eachAudit(audit -> audit.place().equals(place) ? change.apply(audit) : audit);
    }

    private static Programme firstCycle(Programme programme, boolean initialAudit, Planning planning) {
        var whole = planning.criteria().whole();
        Stream<ProgrammeAudit> stages = initialAudit
                ? Stream.of(AuditKind.STAGE_1, AuditKind.STAGE_2)
                        .map(kind -> planned(new AuditPlace(kind, 1, 1), whole, planning))
                : Stream.empty();
        return programme.with(Stream.concat(stages, ofCycle(1, programme.interval(), planning))
                .toList());
    }

    /** The next cycle's audits beside those of the cycles before, of which nothing is ahead any more. */
    private static Programme nextCycle(Programme programme, Cycle cycle, Planning planning) {
        var before = programme.audits().stream()
                .map(audit -> audit.isAhead() && audit.kind().isOfEveryCycle() ? audit.lift() : audit);
        return programme
                .with(cycle)
                .with(Stream.concat(before, ofCycle(cycle.number(), programme.interval(), planning))
                        .toList());
    }

    private static Stream<ProgrammeAudit> ofCycle(int cycle, SurveillanceInterval interval, Planning planning) {
        var surveillances = IntStream.rangeClosed(1, interval.surveillancesOfCycle())
                .mapToObj(number -> new AuditPlace(AuditKind.SURVEILLANCE, cycle, number))
                .map(place -> planned(place, Coverage.nothing(), planning));
        var recertification = planned(
                new AuditPlace(AuditKind.RECERTIFICATION, cycle, 1),
                planning.criteria().whole(),
                planning);
        return Stream.concat(surveillances, Stream.of(recertification));
    }

    private static ProgrammeAudit planned(AuditPlace place, Coverage coverage, Planning planning) {
        return ProgrammeAudit.planned(planning.ids().get(), place, null, coverage);
    }

    /** The audits as the rules want them now: enough of them, with their dates, together looking at everything. */
    static Programme replanned(Programme programme, Planning planning) {
        var dated = programme
                .cycle()
                .map(cycle -> dated(programme, cycle, planning))
                .orElse(programme);
        return CoveragePlan.completed(dated, planning.criteria());
    }

    private static Programme dated(Programme programme, Cycle cycle, Planning planning) {
        var dated = programme.eachAudit(
                audit -> keepingEarlier(programme, audit, dated(audit, cycle, programme.interval())));
        var missing = yearsWithout(dated, cycle)
                .filter(year -> year >= planning.today().getYear())
                .mapToObj(LAST_OF_YEAR::atYear)
                .toList();
        return withMore(dated, missing, planning);
    }

    /** A day that the body had planned before it came here stays, where it is the earlier one. */
    private static ProgrammeAudit keepingEarlier(Programme programme, ProgrammeAudit before, ProgrammeAudit dated) {
        var planned = before.dueBy();
        var dueBy = dated.dueBy();
        boolean earlier = planned != null && (dueBy == null || planned.isBefore(dueBy));
        return programme.isTakenOver() && before.isAhead() && earlier ? before : dated;
    }

    /** A surveillance that would fall on the certificate's end or after isn't wanted: the cycle came in half way. */
    private static ProgrammeAudit dated(ProgrammeAudit audit, Cycle cycle, SurveillanceInterval interval) {
        if (!audit.isAhead() || audit.place().cycle() != cycle.number()) {
            return audit;
        }
        return switch (audit.kind()) {
            case RECERTIFICATION -> audit.dueBy(cycle.recertificationBy());
            case SURVEILLANCE ->
                dated(audit, cycle.surveillanceBy(audit.place().sequence(), interval), cycle, interval);
            case STAGE_1, STAGE_2, SPECIAL, SHORT_NOTICE -> audit;
        };
    }

    private static ProgrammeAudit dated(
            ProgrammeAudit surveillance, LocalDate by, Cycle cycle, SurveillanceInterval interval) {
        if (surveillance.place().sequence() > interval.surveillancesOfCycle()) {
            return surveillance;
        }
        return by.isBefore(cycle.validUntil()) ? surveillance.dueBy(by) : surveillance.lift();
    }

    /** I-25: years between decision and recertification in which none was held and none is due. */
    private static IntStream yearsWithout(Programme programme, Cycle cycle) {
        var covered = programme.surveillances().stream()
                .flatMap(audit -> Stream.ofNullable(audit.heldOn() == null ? audit.dueBy() : audit.heldOn()))
                .map(LocalDate::getYear)
                .toList();
        return cycle.yearsWithSurveillance(recertificationYear(programme, cycle))
                .filter(year -> !covered.contains(year));
    }

    private static int recertificationYear(Programme programme, Cycle cycle) {
        return programme.audits().stream()
                .filter(audit -> audit.kind() == AuditKind.RECERTIFICATION
                        && audit.place().cycle() == cycle.number())
                .flatMap(audit -> Stream.ofNullable(audit.heldOn()))
                .mapToInt(LocalDate::getYear)
                .min()
                .orElse(cycle.recertificationBy().getYear());
    }

    private static Programme withMore(Programme programme, List<LocalDate> dueDates, Planning planning) {
        var grown = programme;
        for (var dueBy : dueDates) {
            var audits = new ArrayList<>(grown.audits());
            audits.add(ProgrammeAudit.planned(
                    planning.ids().get(), grown.nextPlace(AuditKind.SURVEILLANCE), dueBy, Coverage.nothing()));
            grown = grown.with(audits);
        }
        return grown;
    }
}
