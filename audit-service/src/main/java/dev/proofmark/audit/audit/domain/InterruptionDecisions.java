package dev.proofmark.audit.audit.domain;

import dev.proofmark.platform.rules.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The two ways off an audit's path: the programme manager's or the lead's, for a reason. */
final class InterruptionDecisions {

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
