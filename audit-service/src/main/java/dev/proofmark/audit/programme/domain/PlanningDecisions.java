package dev.proofmark.audit.programme.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decides what the programme manager may change in a programme (ISO/IEC 17021-1:2015, 9.1.3 and 9.6.4). */
final class PlanningDecisions {

    private static final Set<ProgrammeStatus> CERTIFIED = EnumSet.of(ProgrammeStatus.DATED, ProgrammeStatus.SUSPENDED);
    private static final Set<ProgrammeStatus> OPENED =
            EnumSet.of(ProgrammeStatus.OPEN, ProgrammeStatus.DATED, ProgrammeStatus.SUSPENDED);

    private PlanningDecisions() {}

    static Outcome<Programme, ProgrammeEvent> decide(
            ProgrammeCommand.Wish wish, Programme programme, Planning planning) {
        if (!possibleIn(wish).contains(programme.status())) {
            return Outcome.refused(Refusal.wrongState(wish.name(), programme.status()));
        }
        return switch (wish) {
            case ProgrammeCommand.ChangeInterval change -> changeInterval(change, programme, planning);
            case ProgrammeCommand.PlanAudit plan -> planAudit(plan, programme, planning);
            case ProgrammeCommand.ShareOut share -> shareOut(share, programme, planning);
        };
    }

    /** A stage is repeated before the decision, the others are of use after it. */
    private static Set<ProgrammeStatus> possibleIn(ProgrammeCommand.Wish wish) {
        return switch (wish) {
            case ProgrammeCommand.ChangeInterval change -> OPENED;
            case ProgrammeCommand.PlanAudit plan ->
                plan.kind().isInitial() ? EnumSet.of(ProgrammeStatus.OPEN) : CERTIFIED;
            case ProgrammeCommand.ShareOut share -> OPENED;
        };
    }

    /** The interval is fixed for a cycle by its first surveillance: what was held was held at that interval. */
    private static Outcome<Programme, ProgrammeEvent> changeInterval(
            ProgrammeCommand.ChangeInterval change, Programme programme, Planning planning) {
        if (!SurveillanceInterval.isOffered(change.months())) {
            return Outcome.refused(Refusal.at("surveillance-interval", "/months"));
        }
        if (programme.surveillances().stream().anyMatch(audit -> !audit.isAhead())) {
            return Outcome.refused(Refusal.of("surveillance-interval-fixed"));
        }
        var interval = new SurveillanceInterval(change.months());
        var changed = withSurveillances(programme.with(interval), interval, planning);
        return ProgrammeDecisions.replanned(programme, CyclePlan.replanned(changed, planning));
    }

    private static Programme withSurveillances(Programme programme, SurveillanceInterval interval, Planning planning) {
        var audits = new ArrayList<>(programme
                .eachAudit(audit -> audit.isSurveillanceOf(programme.cycleNumber()) ? kept(audit, interval) : audit)
                .audits());
        for (int number = 1; number <= interval.surveillancesOfCycle(); number++) {
            var place = new AuditPlace(AuditKind.SURVEILLANCE, programme.cycleNumber(), number);
            wantAgain(audits, place, planning);
        }
        return programme.with(audits);
    }

    /** A surveillance that the interval still has a place for, to be given its share anew; lifted else. */
    private static ProgrammeAudit kept(ProgrammeAudit surveillance, SurveillanceInterval interval) {
        return surveillance.place().sequence() > interval.surveillancesOfCycle()
                ? surveillance.lift()
                : surveillance.covering(Coverage.nothing());
    }

    private static void wantAgain(List<ProgrammeAudit> audits, AuditPlace place, Planning planning) {
        for (int index = 0; index < audits.size(); index++) {
            var audit = audits.get(index);
            if (audit.place().equals(place)) {
                audits.set(index, ProgrammeAudit.planned(audit.auditId(), place, audit.dueBy(), audit.coverage()));
                return;
            }
        }
        audits.add(ProgrammeAudit.planned(planning.ids().get(), place, null, Coverage.nothing()));
    }

    private static Outcome<Programme, ProgrammeEvent> planAudit(
            ProgrammeCommand.PlanAudit plan, Programme programme, Planning planning) {
        var mistakes = mistakes(plan, programme, planning);
        if (!mistakes.isEmpty()) {
            return Outcome.refused(Refusal.validation(mistakes));
        }
        var wanted = plan.coverage();
        var coverage = wanted == null
                ? planning.criteria().whole()
                : planning.criteria().of(wanted.requirements());
        var audit = ProgrammeAudit.planned(plan.auditId(), programme.nextPlace(plan.kind()), plan.dueBy(), coverage)
                .because(plan.reason());
        var audits = new ArrayList<>(programme.audits());
        audits.add(audit);
        return ProgrammeDecisions.replanned(programme, programme.with(audits));
    }

    private static List<FieldRefusal> mistakes(
            ProgrammeCommand.PlanAudit plan, Programme programme, Planning planning) {
        var mistakes = new ArrayList<FieldRefusal>();
        if (plan.kind().isOfEveryCycle()) {
            mistakes.add(FieldRefusal.of("/kind", "audit-of-every-cycle"));
        } else if (!plan.reason().isFor(plan.kind())) {
            mistakes.add(FieldRefusal.of("/reason", "planning-reason"));
        }
        objectionToDate(plan, programme, planning.today()).ifPresent(mistakes::add);
        var coverage = plan.coverage();
        if (coverage != null) {
            unknown("/coverage", coverage, planning.criteria()).ifPresent(mistakes::add);
        }
        return mistakes;
    }

    private static Optional<FieldRefusal> objectionToDate(
            ProgrammeCommand.PlanAudit plan, Programme programme, LocalDate today) {
        var dueBy = plan.dueBy();
        if (plan.kind().isInitial()) {
            return dueBy == null ? Optional.empty() : Optional.of(FieldRefusal.of("/dueBy", "initial-audit-undated"));
        }
        if (dueBy == null) {
            return Optional.of(FieldRefusal.of("/dueBy", "required"));
        }
        var pastCertificate = programme
                .cycle()
                .filter(cycle -> dueBy.isAfter(cycle.validUntil()))
                .isPresent();
        var withinCycle = !dueBy.isBefore(today) && !pastCertificate;
        return withinCycle ? Optional.empty() : Optional.of(FieldRefusal.of("/dueBy", "audit-outside-cycle"));
    }

    private static Optional<FieldRefusal> unknown(String pointer, Coverage coverage, AuditCriteria criteria) {
        var unknown = criteria.unknownAmong(coverage.requirements());
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldRefusal(
                        pointer, "requirement-not-applicable", Map.of("requirements", String.join(", ", unknown))));
    }

    private static Outcome<Programme, ProgrammeEvent> shareOut(
            ProgrammeCommand.ShareOut command, Programme programme, Planning planning) {
        var criteria = planning.criteria();
        var mistakes = new ArrayList<FieldRefusal>();
        Map<UUID, Coverage> wanted = new HashMap<>();
        for (int index = 0; index < command.shares().size(); index++) {
            var share = command.shares().get(index);
            objectionToShare("/surveillances/" + index, share, programme, wanted, criteria)
                    .ifPresent(mistakes::add);
            wanted.put(share.auditId(), criteria.of(share.coverage().requirements()));
        }
        if (!mistakes.isEmpty()) {
            return Outcome.refused(Refusal.validation(mistakes));
        }
        var gaps = CoveragePlan.gaps(programme, wanted, criteria);
        if (!gaps.isEmpty()) {
            return Outcome.refused(Refusal.of("coverage-gap", Map.of("requirements", String.join(", ", gaps))));
        }
        var shared =
                programme.eachAudit(audit -> audit.covering(wanted.getOrDefault(audit.auditId(), audit.coverage())));
        return ProgrammeDecisions.replanned(programme, shared);
    }

    private static Optional<FieldRefusal> objectionToShare(
            String pointer,
            ProgrammeCommand.Share share,
            Programme programme,
            Map<UUID, Coverage> before,
            AuditCriteria criteria) {
        var ahead = programme.surveillances().stream()
                .anyMatch(audit -> audit.isAhead() && audit.auditId().equals(share.auditId()));
        if (!ahead || before.containsKey(share.auditId())) {
            return Optional.of(FieldRefusal.of(pointer + "/auditId", "surveillance-ahead"));
        }
        var left = criteria.eachSurveillance().stream()
                .filter(clause -> !share.coverage().requirements().contains(clause))
                .sorted()
                .toList();
        if (!left.isEmpty()) {
            return Optional.of(new FieldRefusal(
                    pointer + "/clauses", "each-surveillance", Map.of("clauses", String.join(", ", left))));
        }
        return unknown(pointer, share.coverage(), criteria);
    }
}
