package dev.proofmark.audit.finding.persistence;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.platform.tasks.TaskKind;
import dev.proofmark.platform.tasks.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What waits in findings: for the client its answer and its evidence, once the closing meeting was held; for the auditors of
 * the team, but for whoever acts for the client, the judgement and the verification (I-14).
 */
@ApplicationScoped
class FindingTasks implements TaskSource {

    private static final String SUBJECT = "finding";
    private static final String PATH = "/api/v1/findings/{id}";

    private static final String IDENTITY = "select f.id, f.certification_id, f.organisation_id, p.scheme_id, ";

    private static final String DUE = """
            f.due_on,
            case when f.due_on is null then null
              when f.status = 'RAISED' then 'FINDING_RESPONSE' else 'FINDING_CLOSURE' end, null
            from finding f join audit a on a.id = f.audit_id join programme p on p.id = a.programme_id
            """;

    private static final String OF_CLIENT = """
            join organisation_member m on m.organisation_id = f.organisation_id and m.person_id = cast($1 as text)
            where a.status not in ('IN_PROGRESS', 'CANCELLED')
            """;

    private static final String OF_TEAM = """
            join audit_member l on l.audit_id = f.audit_id and l.role in ('LEAD_AUDITOR', 'AUDITOR')
              and l.person_id = cast($1 as text)
            where not exists (
              select from organisation_member m
              where m.organisation_id = f.organisation_id and m.person_id = cast($1 as text))
            """;

    private static final String RESPOND =
            IDENTITY + """
            case f.status when 'RAISED' then f.raised_on
              when 'PLAN_REJECTED' then (f.follow_up #>> '{judgements,-1,on}')::date
              else (f.follow_up #>> '{verifications,-1,on}')::date end,
            """ + DUE + OF_CLIENT + " and f.status in ('RAISED', 'PLAN_REJECTED', 'INEFFECTIVE')";

    private static final String SHOW =
            IDENTITY + "f.follow_up #>> '{judgements,-1,on}', " + DUE + OF_CLIENT + " and f.status = 'PLAN_ACCEPTED'";

    private static final String JUDGE =
            IDENTITY + "f.follow_up #>> '{responses,-1,on}', " + DUE + OF_TEAM + " and f.status = 'RESPONDED'";

    private static final String VERIFY =
            IDENTITY + "f.follow_up #>> '{evidence,-1,on}', " + DUE + OF_TEAM + " and f.status = 'EVIDENCE_SUBMITTED'";

    @Override
    public List<TaskKind> kinds() {
        return List.of(
                TaskKind.forClient("RESPOND_TO_FINDING", SUBJECT, PATH, RESPOND),
                TaskKind.forClient("SUBMIT_EVIDENCE", SUBJECT, PATH, SHOW),
                TaskKind.forNamed("JUDGE_RESPONSE", SUBJECT, StaffRoles.AUDITOR, PATH, JUDGE),
                TaskKind.forNamed("VERIFY_FINDING", SUBJECT, StaffRoles.AUDITOR, PATH, VERIFY));
    }
}
