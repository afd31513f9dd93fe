package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lead auditor's decisions, from the plan to the recommendation (ISO/IEC 17021-1:2015, 9.2.3 to 9.5.3). */
final class ConductDecisions {

    private ConductDecisions() {}

    static Outcome<Audit, AuditEvent> sendPlan(AuditCommand.SendPlan command, Audit audit) {
        var mistakes =
                command.plan().mistakes(audit.days(), audit.confirmedTeam(), command.scope(), command.unknownClauses());
        if (!mistakes.isEmpty()) {
            return Outcome.refused(Refusal.validation(mistakes));
        }
        var shortage = AuditorTime.shortage(command.plan(), audit.confirmedTeam(), command.determined());
        if (shortage.isPresent()) {
            return Outcome.refused(shortage.get());
        }
        var preparation = audit.preparation().planning(command.plan());
        var course = audit.course().planSent();
        return Outcome.accepted(audit.with(preparation).with(course).with(AuditStatus.PLAN_SENT), List.of());
    }

    static Outcome<Audit, AuditEvent> open(AuditCommand.Open command, Audit audit, String actor, LocalDate today) {
        return objectionToOpening(command, audit, today)
                .or(() -> Meeting.objection(
                        command.meeting(), audit.confirmedTeam(), audit.days().firstDay(), today))
                .<Outcome<Audit, AuditEvent>>map(Outcome::refused)
                .orElseGet(() -> Outcome.accepted(opened(command, audit, actor, today), List.of()));
    }

    private static Audit opened(AuditCommand.Open command, Audit audit, String actor, LocalDate today) {
        var opened = audit.openedOn(today).with(AuditStatus.IN_PROGRESS);
        return command.lateStage2().isLate(audit.kind(), command.stage1(), today)
                ? opened.with(audit.course().considering(command.lateStage2().reasonGiven(), actor, today))
                : opened;
    }

    /**
     * I-03: no audit before the signed agreement (5.1.2). I-12: no stage 2 before stage 1 has found the client ready
     * (9.3.1.2.3). No audit before its first day, and none of the cycle before the decision that begins it.
     */
    private static Optional<Refusal> objectionToOpening(AuditCommand.Open command, Audit audit, LocalDate today) {
        var signedOn = command.agreementSignedOn();
        if (signedOn == null || today.isBefore(signedOn)) {
            return Optional.of(Refusal.of("I-03"));
        }
        var stage1 = command.stage1();
        if (audit.kind() == AuditKind.STAGE_2 && (stage1 == null || !stage1.permitsStage2())) {
            return Optional.of(Refusal.of("I-12"));
        }
        var late = command.lateStage2().objection(audit.kind(), stage1, today);
        if (late.isPresent()) {
            return late;
        }
        if (!audit.kind().isInitial() && audit.dueBy() == null) {
            return Optional.of(Refusal.of("audit-before-decision"));
        }
        var firstDay = audit.days().firstDay();
        return today.isBefore(firstDay)
                ? Optional.of(Refusal.of("audit-before-first-day", Map.of("firstDay", firstDay.toString())))
                : Optional.empty();
    }

    static Outcome<Audit, AuditEvent> conclude(AuditCommand.Conclude command, Audit audit, LocalDate today) {
        var readiness = command.readiness();
        if (audit.kind() == AuditKind.STAGE_1) {
            if (readiness == null) {
                return Outcome.refused(Refusal.validation(List.of(FieldRefusal.of("/readiness", "required"))));
            }
            if (readiness != Readiness.READY && command.concerns().isEmpty()) {
                return Outcome.refused(Refusal.at("concerns-missing", "/concerns"));
            }
        } else if (readiness != null) {
            return Outcome.refused(Refusal.at("readiness-is-of-stage-1", "/readiness"));
        }
        if (!command.missing().isEmpty()) {
            return Outcome.refused(notLookedAt(command.missing()));
        }
        var opened = audit.openedOn();
        var meeting = Meeting.objection(
                command.meeting(),
                audit.confirmedTeam(),
                opened == null ? audit.days().firstDay() : opened,
                today);
        if (meeting.isPresent()) {
            return Outcome.refused(meeting.get());
        }
        var conclusion = new Conclusion(readiness, command.summary(), command.concerns(), today);
        var next = audit.kind() == AuditKind.STAGE_1 ? AuditStatus.CLOSED : AuditStatus.CONCLUDED;
        return Outcome.accepted(audit.with(conclusion).with(next), new AuditEvent.Concluded());
    }

    /** I-26: a surveillance looks at all eight items each time (ISO/IEC 17021-1:2015, 9.6.2.2). */
    private static Refusal notLookedAt(List<String> missing) {
        var fields = missing.stream()
                .map(key -> FieldRefusal.of("/checklist/items/" + key, "checklist-item-not-looked-at"))
                .toList();
        return new Refusal("I-26", fields, Map.of("missing", Integer.toString(missing.size())));
    }

    static Outcome<Audit, AuditEvent> issueReport(AuditCommand.IssueReport command, Audit audit) {
        var next = command.nonconformities() ? AuditStatus.FOLLOW_UP : AuditStatus.REPORT_ISSUED;
        return Outcome.accepted(audit.with(next), List.of());
    }

    static Outcome<Audit, AuditEvent> recommend(
            AuditCommand.Recommend command, Audit audit, String actor, LocalDate today) {
        if (!command.kind().isFor(audit.kind())) {
            return Outcome.refused(Refusal.at("recommendation-kind", "/recommendation"));
        }
        var objection = RecommendationPolicy.objection(command, audit, today);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var recommendation = new Recommendation(command.kind(), command.rationale(), actor, today);
        var event =
                new AuditEvent.Recommended(audit.confirmedTeam().together(command.stage1Team()), command.findings());
        return Outcome.accepted(audit.with(recommendation).with(AuditStatus.RECOMMENDED), event);
    }
}
