package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.platform.tasks.TaskKind;
import dev.proofmark.platform.tasks.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits in audits: for the programme manager their teams, for the client the team that it is shown, and for the lead
 * auditor, whom the team names, all from the plan to the recommendation.
 */
@ApplicationScoped
class AuditTasks implements TaskSource {

    private static final String SUBJECT = "audit";
    private static final String PATH = "/api/v1/audits/{id}";

    private static final String IDENTITY = "select a.id, a.certification_id, a.organisation_id, p.scheme_id, ";

    private static final String CHANGED_ON = "(a.changed_at at time zone 'Asia/Seoul')::date";

    private static final String FROM = "from audit a join programme p on p.id = a.programme_id\n";

    /** The deadline of an audit that comes first, else the last day that the programme has for it. */
    private static final String DEADLINE = """
            left join lateral (
              select d.due_on, d.kind from deadline d
              where d.subject_id = a.id and d.status in ('OPEN', 'MISSED')
              order by d.due_on limit 1) d on true
            """;

    private static final String BY_DEADLINE = "coalesce(d.due_on, a.due_by),"
            + " case when d.due_on is not null then d.kind when a.due_by is not null then 'audit-due-by' end, null ";

    /** The team that was shown last. */
    private static final String SHOWN = "cross join lateral (select a.preparation #> '{proposals,-1}' as shown) s\n";

    /** The team and the days that were confirmed. */
    private static final String CONFIRMED = """
            cross join lateral (
              select c #>> '{days,firstDay}' as first_day, c #>> '{days,lastDay}' as last_day
              from jsonb_array_elements(a.preparation -> 'proposals') c
              where c ->> 'proposalId' = a.preparation ->> 'confirmed') c
            """;

    private static final String LED = """
            join audit_member l
              on l.audit_id = a.id and l.role = 'LEAD_AUDITOR' and l.person_id = cast($1 as text)
            """;

    /** An audit of a cycle waits for a team once the decision that begins the cycle has dated it. */
    private static final String PROPOSE = IDENTITY + CHANGED_ON + ", " + BY_DEADLINE + FROM + DEADLINE + """
            where a.status in ('PLANNED', 'POSTPONED') and p.status <> 'ENDED'
              and (a.kind in ('STAGE_1', 'STAGE_2') or a.due_by is not null)
            """;

    private static final String ACCEPT = IDENTITY
            + "s.shown ->> 'proposedOn', s.shown ->> 'objectionUntil', 'objection-period', null " + FROM + SHOWN + """
            join organisation_member m on m.organisation_id = a.organisation_id and m.person_id = cast($1 as text)
            where a.status = 'TEAM_PROPOSED' and a.kind <> 'SHORT_NOTICE'
              and s.shown ->> 'acceptance' is null and s.shown ->> 'objection' is null
              and (s.shown ->> 'objectionUntil')::date >= cast($2 as date)
            """;

    /** I-11: the client has accepted, has let its time pass, or has none. */
    private static final String CONFIRM = IDENTITY + CHANGED_ON + ", "
            + "s.shown #>> '{days,firstDay}', 'audit-first-day', null " + FROM + SHOWN + """
            where a.status = 'TEAM_PROPOSED'
              and (a.kind = 'SHORT_NOTICE' or s.shown ->> 'acceptance' is not null
                or (s.shown ->> 'objectionUntil')::date < cast($2 as date))
            """;

    private static final String PLAN = IDENTITY + CHANGED_ON + ", c.first_day, 'audit-first-day', l.person_id " + FROM
            + CONFIRMED + LED + "where a.status = 'TEAM_CONFIRMED'";

    private static final String CONDUCT = IDENTITY + "coalesce(a.opened_on, " + CHANGED_ON + ")"
            + """
            , case a.status when 'PLAN_SENT' then c.first_day else c.last_day end,
              case a.status when 'PLAN_SENT' then 'audit-first-day' else 'audit-last-day' end, l.person_id
            """ + FROM + CONFIRMED + LED + "where a.status in ('PLAN_SENT', 'IN_PROGRESS')";

    private static final String REPORT = IDENTITY + "a.conclusion ->> 'concludedOn', d.due_on, d.kind, l.person_id "
            + FROM + DEADLINE + LED + "where a.status = 'CONCLUDED'";

    /** Reported, with every major verified (I-16) and every minor's plan accepted (I-17). */
    private static final String SETTLED = IDENTITY
            + "(select max(r.issued_on) from report r where r.audit_id = a.id), d.due_on, d.kind, l.person_id " + FROM
            + DEADLINE + LED + """
            where a.status in ('REPORT_ISSUED', 'FOLLOW_UP')
              and not exists (
                select from finding f
                where f.audit_id = a.id
                  and (f.grade = 'MAJOR' and f.status <> 'VERIFIED_CLOSED'
                    or f.grade = 'MINOR' and f.status not in ('PLAN_ACCEPTED', 'EVIDENCE_SUBMITTED', 'VERIFIED_CLOSED')))
            """;

    /** Which audit of several that wait at once: stage 1 and stage 2 of one client, say. */
    private static final String STAGE = "select k.kind from audit k where k.id = t.subject_id";

    /** Where others decide: on a certificate, after a major, about a suspended one (ISO/IEC 17021-1:2015, 9.6.1). */
    private static final String OTHERS_DECIDE = """
            (a.kind in ('STAGE_2', 'RECERTIFICATION') or p.suspension is not null
              or exists (select from finding f where f.audit_id = a.id and f.grade = 'MAJOR'))
            """;

    @Override
    public List<TaskKind> kinds() {
        return Stream.of(
                        TaskKind.forRole("PROPOSE_TEAM", SUBJECT, StaffRoles.PROGRAMME_MANAGER, PATH, PROPOSE),
                        TaskKind.forClient("ACCEPT_TEAM", SUBJECT, PATH, ACCEPT),
                        TaskKind.forRole("CONFIRM_TEAM", SUBJECT, StaffRoles.PROGRAMME_MANAGER, PATH, CONFIRM),
                        leads("PLAN_AUDIT", PLAN),
                        leads("CONDUCT_AUDIT", CONDUCT),
                        leads("WRITE_REPORT", REPORT),
                        leads("RECOMMEND", SETTLED + " and " + OTHERS_DECIDE),
                        leads("RECORD_MAINTENANCE", SETTLED + " and not " + OTHERS_DECIDE))
                .map(kind -> kind.tellingKindBy(STAGE))
                .toList();
    }

    private static TaskKind leads(String code, String rows) {
        return TaskKind.forNamed(code, SUBJECT, StaffRoles.AUDITOR, PATH, rows);
    }
}
