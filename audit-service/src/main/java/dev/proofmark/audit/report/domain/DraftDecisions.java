package dev.proofmark.audit.report.domain;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.platform.rules.Refusal;
import java.util.Optional;

/** Decides on work at a report before its issue: the lead writes, the team comments. */
public final class DraftDecisions {

    private DraftDecisions() {}

    /** Why there is no draft now: only an audit under way or concluded has one, and stage 1 tells its conclusion. */
    public static Optional<Refusal> objection(Audit audit) {
        if (audit.kind() == AuditKind.STAGE_1) {
            return Optional.of(Refusal.notFound());
        }
        return switch (audit.status()) {
            case IN_PROGRESS, CONCLUDED -> Optional.empty();
            case PLANNED,
                    TEAM_PROPOSED,
                    TEAM_CONFIRMED,
                    PLAN_SENT,
                    REPORT_ISSUED,
                    FOLLOW_UP,
                    RECOMMENDED,
                    CLOSED,
                    POSTPONED,
                    CANCELLED -> Optional.of(Refusal.wrongState("DraftReport", audit.status()));
        };
    }

    /** Why the person can't write the draft: only its lead does. */
    public static Optional<Refusal> objectionToWriting(Audit audit, String personId) {
        return audit.confirmedTeam().isLedBy(personId)
                ? objection(audit)
                : Optional.of(Refusal.of("lead-auditor-only"));
    }
}
