package dev.proofmark.audit.programme.domain;

import dev.proofmark.audit.programme.domain.ProgrammeEvent.Dated;
import dev.proofmark.audit.programme.domain.ProgrammeEvent.Opened;
import dev.proofmark.platform.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an event of the case does to its programme. Nothing is refused: what has happened elsewhere has happened.
 * The same news twice changes nothing the second time.
 *
 * <pre>
 *             Announce    Prepare     Open                         Date
 * ANNOUNCED   ANNOUNCED   ANNOUNCED   OPEN, or DATED if known      ANNOUNCED (kept until it opens)
 * OPEN        OPEN        OPEN        OPEN (the first one stays)   DATED
 * DATED       DATED       DATED       DATED                        DATED (the first one stays)
 * </pre>
 */
public final class ProgrammeDecisions {

    private ProgrammeDecisions() {}

    public static Outcome<Programme, ProgrammeEvent> decide(ProgrammeCommand command, Programme programme) {
        return switch (command) {
            case ProgrammeCommand.Announce announce -> unchanged(programme);
            case ProgrammeCommand.Prepare prepare -> prepare(prepare, programme);
            case ProgrammeCommand.Open open -> open(open, programme);
            case ProgrammeCommand.Date date -> date(date, programme);
        };
    }

    private static Outcome<Programme, ProgrammeEvent> unchanged(Programme programme) {
        return Outcome.accepted(programme, List.of());
    }

    private static Outcome<Programme, ProgrammeEvent> prepare(ProgrammeCommand.Prepare prepare, Programme known) {
        var prepared = new Programme(
                known.identity(), prepare.review(), known.agreement(), known.cycle(), known.audits(), known.version());
        return unchanged(prepared);
    }

    private static Outcome<Programme, ProgrammeEvent> open(ProgrammeCommand.Open open, Programme known) {
        if (known.agreement() != null) {
            return unchanged(known);
        }
        var cycle = known.cycle();
        var audits = wholeCycle(open.auditIds());
        var opened = new Programme(
                known.identity(), known.review(), open.agreement(), cycle, dated(audits, cycle), known.version());
        return Outcome.accepted(
                opened, cycle == null ? List.of(new Opened()) : List.of(new Opened(), new Dated(cycle)));
    }

    private static Outcome<Programme, ProgrammeEvent> date(ProgrammeCommand.Date date, Programme known) {
        if (known.cycle() != null) {
            return unchanged(known);
        }
        var audits = dated(known.audits(), date.cycle());
        var dated = new Programme(
                known.identity(), known.review(), known.agreement(), date.cycle(), audits, known.version());
        return known.agreement() == null ? unchanged(dated) : Outcome.accepted(dated, new Dated(date.cycle()));
    }

    /** I-05: initial audit in two stages, two surveillances, recertification (ISO/IEC 17021-1:2015, 9.1.3.2). */
    private static List<ProgrammeAudit> wholeCycle(List<UUID> auditIds) {
        var audits = new ArrayList<ProgrammeAudit>();
        var kinds = AuditKind.values();
        for (int index = 0; index < kinds.length; index++) {
            audits.add(new ProgrammeAudit(auditIds.get(index), kinds[index], null));
        }
        return audits;
    }

    private static List<ProgrammeAudit> dated(List<ProgrammeAudit> audits, @Nullable Cycle cycle) {
        return cycle == null
                ? audits
                : audits.stream().map(audit -> audit.datedBy(cycle)).toList();
    }
}
