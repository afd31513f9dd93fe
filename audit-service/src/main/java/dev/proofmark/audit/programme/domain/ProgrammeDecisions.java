package dev.proofmark.audit.programme.domain;

import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides what is asked of a programme. News is never refused: what has happened elsewhere has happened, and the same
 * twice changes nothing the second time. What the programme manager may wish, {@link PlanningDecisions} decides.
 *
 * <pre>
 *             Announce   Prepare    Open                    Date, BeginCycle  Suspend     Reinstate  End
 * ANNOUNCED   ANNOUNCED  ANNOUNCED  where the news led to   ANNOUNCED         ANNOUNCED   ANNOUNCED  ANNOUNCED
 * OPEN        OPEN       OPEN       OPEN (the first stays)  DATED             OPEN        OPEN       ENDED
 * DATED       DATED      DATED      DATED                   DATED             SUSPENDED   DATED      ENDED
 * SUSPENDED   SUSPENDED  SUSPENDED  SUSPENDED               SUSPENDED         SUSPENDED   DATED      ENDED
 * ENDED       ENDED      ENDED      ENDED                   ENDED             ENDED       ENDED      ENDED
 * </pre>
 *
 * <p>{@code TakeOver} leads from ANNOUNCED to DATED or SUSPENDED, and changes nothing else. {@code Hold} changes no status. Date works once; BeginCycle once per decision.
 */
public final class ProgrammeDecisions {

    private ProgrammeDecisions() {}

    public static Outcome<Programme, ProgrammeEvent> decide(
            ProgrammeCommand command, Programme programme, Planning planning) {
        return switch (command) {
            case ProgrammeCommand.News news -> taken(news, programme, planning);
            case ProgrammeCommand.Wish wish -> PlanningDecisions.decide(wish, programme, planning);
        };
    }

    private static Outcome<Programme, ProgrammeEvent> taken(
            ProgrammeCommand.News news, Programme programme, Planning planning) {
        var learnt = learnt(news, programme, planning);
        var replanned =
                learnt.agreement() == null || learnt.end() != null ? learnt : CyclePlan.replanned(learnt, planning);
        if (programme.agreement() == null && replanned.agreement() != null) {
            return Outcome.accepted(replanned, opening(replanned));
        }
        return replanned(programme, replanned);
    }

    /** Others hear of a programme that opens here; of one that was taken over they have heard already. */
    private static List<ProgrammeEvent> opening(Programme programme) {
        return programme.isTakenOver()
                ? List.of(new ProgrammeEvent.Replanned())
                : List.of(new ProgrammeEvent.Replanned(), new ProgrammeEvent.Opened());
    }

    /** The changed programme; its audits follow if any of them has changed, or the certificate has come. */
    static Outcome<Programme, ProgrammeEvent> replanned(Programme before, Programme after) {
        var same = before.audits().equals(after.audits()) && before.status() == after.status();
        return Outcome.accepted(after, same ? List.of() : List.of(new ProgrammeEvent.Replanned()));
    }

    private static Programme learnt(ProgrammeCommand.News news, Programme known, Planning planning) {
        return switch (news) {
            case ProgrammeCommand.Announce announce -> known;
            case ProgrammeCommand.Prepare prepare -> known.with(prepare.review());
            case ProgrammeCommand.Open open -> opened(open, known, planning);
            case ProgrammeCommand.TakeOver taken -> takenOver(taken, known, planning);
            case ProgrammeCommand.Date date ->
                known.cycles().isEmpty() ? begun(date.decisionDate(), date.validUntil(), known, planning) : known;
            case ProgrammeCommand.BeginCycle begin ->
                known.cycle()
                                .filter(before -> before.isBegunBy(begin.decisionDate()))
                                .isPresent()
                        ? known
                        : begun(begin.decisionDate(), begin.validUntil(), known, planning);
            case ProgrammeCommand.Suspend suspend ->
                known.end() == null ? known.suspended(suspend.suspension()) : known;
            case ProgrammeCommand.Reinstate reinstate -> known.suspended(null);
            case ProgrammeCommand.End end -> ended(end.end(), known);
            case ProgrammeCommand.Hold hold ->
                known.eachAudit(audit -> audit.auditId().equals(hold.auditId()) ? audit.heldOn(hold.lastDay()) : audit);
        };
    }

    private static Programme opened(ProgrammeCommand.Open open, Programme known, Planning planning) {
        if (known.agreement() != null) {
            return known;
        }
        var agreed = known.with(open.agreement());
        var opened = CyclePlan.opened(agreed, open.initialAudit(), planning);
        return known.end() == null ? opened : lifted(opened);
    }

    private static Programme takenOver(ProgrammeCommand.TakeOver taken, Programme known, Planning planning) {
        if (known.agreement() != null || !known.cycles().isEmpty()) {
            return known;
        }
        var agreed = known.with(Agreement.ofFormerRecords(taken.scope())).suspended(taken.suspension());
        return CyclePlan.takenOver(agreed, taken, planning);
    }

    private static Programme begun(LocalDate decisionDate, LocalDate validUntil, Programme known, Planning planning) {
        var cycle = new Cycle(known.cycles().size() + 1, decisionDate, validUntil);
        return known.agreement() == null || known.end() != null
                ? known.with(cycle)
                : CyclePlan.begun(known, cycle, planning);
    }

    private static Programme ended(ProgrammeEnd end, Programme known) {
        return known.end() == null ? lifted(known.ended(end)) : known;
    }

    private static Programme lifted(Programme programme) {
        return programme.eachAudit(audit -> audit.isAhead() ? audit.lift() : audit);
    }
}
