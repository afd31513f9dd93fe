package dev.proofmark.audit.audit.domain;

import static dev.proofmark.audit.audit.domain.AuditStatus.CLOSED;
import static dev.proofmark.audit.audit.domain.AuditStatus.CONCLUDED;
import static dev.proofmark.audit.audit.domain.AuditStatus.FOLLOW_UP;
import static dev.proofmark.audit.audit.domain.AuditStatus.IN_PROGRESS;
import static dev.proofmark.audit.audit.domain.AuditStatus.PLANNED;
import static dev.proofmark.audit.audit.domain.AuditStatus.PLAN_SENT;
import static dev.proofmark.audit.audit.domain.AuditStatus.RECOMMENDED;
import static dev.proofmark.audit.audit.domain.AuditStatus.REPORT_ISSUED;
import static dev.proofmark.audit.audit.domain.AuditStatus.TEAM_CONFIRMED;
import static dev.proofmark.audit.audit.domain.AuditStatus.TEAM_PROPOSED;

import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what may be done to an audit. Every command not named for a state is refused as {@code wrong-state}.
 *
 * <pre>
 * PLANNED         ProposeTeam → TEAM_PROPOSED
 * TEAM_PROPOSED   ProposeTeam → TEAM_PROPOSED · AcceptTeam → TEAM_PROPOSED · ObjectToTeam → PLANNED
 *                 ConfirmTeam → TEAM_CONFIRMED
 * TEAM_CONFIRMED  SendPlan → PLAN_SENT
 * PLAN_SENT       SendPlan → PLAN_SENT · Open → IN_PROGRESS
 * IN_PROGRESS     Conclude → CLOSED (stage 1: its conclusion is its end) or CONCLUDED
 * CONCLUDED       IssueReport → FOLLOW_UP (with nonconformities) or REPORT_ISSUED
 * REPORT_ISSUED   Recommend → RECOMMENDED · RecordMaintenance → CLOSED
 * FOLLOW_UP       Recommend → RECOMMENDED · RecordMaintenance → CLOSED
 * RECOMMENDED     Close → CLOSED
 * CLOSED          nothing
 * before CLOSED   SetDueDate changes no state
 * </pre>
 *
 * <p>Findings have a life of their own: they are raised while IN_PROGRESS or CONCLUDED, and move on in any state after.
 */
public final class AuditDecisions {

    private AuditDecisions() {}

    public static Outcome<Audit, AuditEvent> decide(AuditCommand command, Audit audit, String actor, LocalDate today) {
        if (!possibleIn(command).contains(audit.status())) {
            return Outcome.refused(Refusal.wrongState(command.name(), audit.status()));
        }
        if (isLeads(command) && !audit.confirmedTeam().isLedBy(actor)) {
            return Outcome.refused(Refusal.of("lead-auditor-only"));
        }
        return switch (command) {
            case AuditCommand.ProposeTeam propose -> TeamDecisions.propose(propose, audit, actor, today);
            case AuditCommand.AcceptTeam accept -> TeamDecisions.accept(accept, audit, actor, today);
            case AuditCommand.ObjectToTeam object -> TeamDecisions.object(object, audit, actor, today);
            case AuditCommand.ConfirmTeam confirm -> TeamDecisions.confirm(confirm, audit, today);
            case AuditCommand.SendPlan send -> ConductDecisions.sendPlan(send, audit);
            case AuditCommand.Open open -> ConductDecisions.open(open, audit, today);
            case AuditCommand.Conclude conclude -> ConductDecisions.conclude(conclude, audit, today);
            case AuditCommand.IssueReport issue -> ConductDecisions.issueReport(issue, audit);
            case AuditCommand.Recommend recommend -> ConductDecisions.recommend(recommend, audit, actor, today);
            case AuditCommand.RecordMaintenance record -> MaintenanceDecisions.record(record, audit, actor, today);
            case AuditCommand.SetDueDate set -> Outcome.accepted(audit.dueBy(set.dueBy()), List.of());
            case AuditCommand.Close close -> Outcome.accepted(audit.with(CLOSED), List.of());
        };
    }

    /**
     * Why a finding can't be raised now: only during the audit and until its report, and not in stage 1, which tells
     * concerns (ISO/IEC 17021-1:2015, 9.3.1.2.2).
     */
    public static Optional<Refusal> objectionToFinding(Audit audit) {
        if (audit.status() != IN_PROGRESS && audit.status() != CONCLUDED) {
            return Optional.of(Refusal.wrongState("RaiseFinding", audit.status()));
        }
        return switch (audit.kind()) {
            case STAGE_1 -> Optional.of(Refusal.of("stage-1-tells-concerns"));
            case STAGE_2, SURVEILLANCE, RECERTIFICATION, SPECIAL, SHORT_NOTICE -> Optional.empty();
        };
    }

    private static Set<AuditStatus> possibleIn(AuditCommand command) {
        return switch (command) {
            case AuditCommand.ProposeTeam propose -> EnumSet.of(PLANNED, TEAM_PROPOSED);
            case AuditCommand.AcceptTeam accept -> EnumSet.of(TEAM_PROPOSED);
            case AuditCommand.ObjectToTeam object -> EnumSet.of(TEAM_PROPOSED);
            case AuditCommand.ConfirmTeam confirm -> EnumSet.of(TEAM_PROPOSED);
            case AuditCommand.SendPlan send -> EnumSet.of(TEAM_CONFIRMED, PLAN_SENT);
            case AuditCommand.Open open -> EnumSet.of(PLAN_SENT);
            case AuditCommand.Conclude conclude -> EnumSet.of(IN_PROGRESS);
            case AuditCommand.IssueReport issue -> EnumSet.of(CONCLUDED);
            case AuditCommand.Recommend recommend -> EnumSet.of(REPORT_ISSUED, FOLLOW_UP);
            case AuditCommand.RecordMaintenance record -> EnumSet.of(REPORT_ISSUED, FOLLOW_UP);
            case AuditCommand.SetDueDate set -> EnumSet.complementOf(EnumSet.of(CLOSED));
            case AuditCommand.Close close -> EnumSet.of(RECOMMENDED);
        };
    }

    private static boolean isLeads(AuditCommand command) {
        return switch (command) {
            case AuditCommand.SendPlan send -> true;
            case AuditCommand.Open open -> true;
            case AuditCommand.Conclude conclude -> true;
            case AuditCommand.IssueReport issue -> true;
            case AuditCommand.Recommend recommend -> true;
            case AuditCommand.RecordMaintenance record -> true;
            case AuditCommand.ProposeTeam propose -> false;
            case AuditCommand.AcceptTeam accept -> false;
            case AuditCommand.ObjectToTeam object -> false;
            case AuditCommand.ConfirmTeam confirm -> false;
            case AuditCommand.SetDueDate set -> false;
            case AuditCommand.Close close -> false;
        };
    }
}
