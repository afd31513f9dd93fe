package dev.proofmark.audit.audittime.persistence;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.platform.tasks.TaskKind;
import dev.proofmark.platform.tasks.TaskSource;
import dev.proofmark.platform.tasks.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Audit times to be determined, and reductions for another than who wants them to confirm. */
@ApplicationScoped
class AuditTimeTasks implements TaskSource {

    private static final String SUBJECT = "audit-time";
    private static final String PATH = "/api/v1/audit-times/{id}";

    private static final String ROWS = """
            select t.application_id, t.certification_id, t.organisation_id, t.scheme_id,
              (t.changed_at at time zone 'Asia/Seoul')::date, null, null, null
            from audit_time t
            """;

    private static final String DETERMINE = ROWS + "where t.status = 'CALCULATED'";

    private static final String CONFIRM =
            ROWS + "where t.status = 'AWAITING_CONFIRMATION' and t.proposal ->> 'proposedBy' <> cast($1 as text)";

    @Override
    public List<TaskKind> kinds() {
        List<String> second = List.of(StaffRoles.QUALITY_MANAGER, StaffRoles.PROGRAMME_MANAGER);
        return List.of(
                TaskKind.forRole("DETERMINE_AUDIT_TIME", SUBJECT, StaffRoles.PROGRAMME_MANAGER, PATH, DETERMINE),
                new TaskKind("CONFIRM_AUDIT_TIME", SUBJECT, Waiting.FOR_ROLE, second, PATH, CONFIRM));
    }
}
