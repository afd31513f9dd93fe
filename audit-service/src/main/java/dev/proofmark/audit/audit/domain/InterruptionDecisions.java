package dev.proofmark.audit.audit.domain;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two ways off an audit's path: the programme manager's or the lead's, for a reason. */
final class InterruptionDecisions {

    private static final String NO_PLACE =
            "심사 프로그램이 바뀌어 이 심사가 필요 없게 되었습니다. The programme has no place for this audit any more.";

    private InterruptionDecisions() {}

    static Outcome<Audit, AuditEvent> postpone(
            AuditCommand.Postpone command, Audit audit, String actor, LocalDate today) {
        var interruption = interruption(Interruption.Kind.POSTPONED, command.reason(), audit, actor, today);
        var postponed = audit.with(audit.course().with(interruption))
                .with(audit.preparation().putOff())
                .with(AuditStatus.POSTPONED);
        return Outcome.accepted(postponed, new AuditEvent.Interrupted(interruption));
    }

    static Outcome<Audit, AuditEvent> cancel(AuditCommand.Cancel command, Audit audit, String actor, LocalDate today) {
        var interruption = interruption(Interruption.Kind.CANCELLED, command.reason(), audit, actor, today);
        var cancelled = audit.with(audit.course().with(interruption)).with(AuditStatus.CANCELLED);
        return Outcome.accepted(cancelled, new AuditEvent.Interrupted(interruption));
    }

    /** An audit of which the client has heard nothing yet falls away in silence. */
    static Outcome<Audit, AuditEvent> lift(Audit audit, String actor, LocalDate today) {
        return audit.status() == AuditStatus.PLANNED
                ? Outcome.accepted(audit.with(AuditStatus.CANCELLED), List.of())
                : cancel(new AuditCommand.Cancel(NO_PLACE, true), audit, actor, today);
    }

    /** What somebody has cancelled stays cancelled. */
    static Outcome<Audit, AuditEvent> wantAgain(AuditCommand.WantAgain command, Audit audit) {
        var dueBy = command.dueBy();
        if (audit.course().calledOff()) {
            return Outcome.refused(Refusal.wrongState(command.name(), audit.status()));
        }
        var wanted = audit.with(AuditStatus.PLANNED);
        return Outcome.accepted(dueBy == null ? wanted : wanted.dueBy(dueBy), List.of());
    }

    private static Interruption interruption(
            Interruption.Kind kind, String reason, Audit audit, String actor, LocalDate today) {
        return new Interruption(kind, reason, actor, today, audit.status(), days(audit));
    }

    /** The days that the client was told. */
    private static @Nullable AuditDays days(Audit audit) {
        return audit.preparation()
                .confirmedProposal()
                .or(audit.preparation()::latest)
                .map(TeamProposal::days)
                .orElse(null);
    }
}
