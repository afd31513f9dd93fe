package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.domain.GrievanceKind;
import dev.proofmark.platform.tasks.TaskKind;
import dev.proofmark.platform.tasks.TaskSource;
import dev.proofmark.platform.tasks.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits in complaints and appeals: each step of the quality manager's, the investigation of the handler's, whom the
 * case names, and the decision of somebody who had no part in the subject (I-36) and did not investigate.
 */
@ApplicationScoped
class GrievanceTasks implements TaskSource {

    private static final String QUALITY_MANAGER = "QUALITY_MANAGER";

    /** The roles that may investigate; on a case it is its handler. */
    private static final List<String> HANDLERS = List.of(
            "HANDLER",
            QUALITY_MANAGER,
            "DECISION_MAKER",
            "TECHNICAL_REVIEWER",
            "PROGRAMME_MANAGER",
            "APPLICATION_REVIEWER",
            "AUDITOR",
            "LABORATORY",
            "EVALUATOR",
            "IMPARTIALITY",
            "ADMINISTRATOR");

    private static final String MANAGED =
            "g.state in ('RECEIVED', 'ACKNOWLEDGED', 'VALIDATED', 'REJECTED', 'DECIDED', 'NOTIFIED')";

    private static final String INVESTIGATED =
            "g.state in ('INVESTIGATING', 'DECIDED') and g.handler = cast($1 as text)";

    /** A complaint about a client goes to the client first, and its answer is on record (I-37). */
    private static final String DECIDABLE = """
            g.state = 'INVESTIGATING' and g.handler is distinct from cast($1 as text)
              and g.raised_by is distinct from cast($1 as text)
              and (g.concern <> 'CERTIFIED_CLIENT' or exists (
                select from grievance_step s where s.grievance_id = g.id and s.kind = 'ANSWERED'))
              and not exists (
                select from grievance_step s
                where s.grievance_id = g.id and s.kind = 'VALIDATED'
                  and s.content -> 'personsConcerned' @> to_jsonb(cast($1 as text)))
              and not exists (
                select from organisation_member m
                where m.organisation_id = g.organisation_id and m.person_id = cast($1 as text))
              and not exists (
                select from certification_case c
                where c.certification_id = g.certification_id and took_part(c.facts, cast($1 as text)))
              and not exists (
                select from certification_file f
                where f.certification_id = g.certification_id
                  and (f.review ->> 'reviewedBy' = cast($1 as text) or f.proposal ->> 'proposedBy' = cast($1 as text)))
              and not exists (
                select from certification_decision d
                where d.certification_id = g.certification_id
                  and (d.decided_by = cast($1 as text) or d.reviewed_by = cast($1 as text)))
              and not exists (
                select from decision_vote v
                where v.certification_id = g.certification_id and v.voted_by = cast($1 as text))
            """;

    @Override
    public List<TaskKind> kinds() {
        return Arrays.stream(GrievanceKind.values()).flatMap(GrievanceTasks::of).toList();
    }

    private static Stream<TaskKind> of(GrievanceKind kind) {
        String subject = switch (kind) {
            case COMPLAINT -> "complaint";
            case APPEAL -> "appeal";
        };
        String path = "/api/v1/" + subject + "s/{id}";
        return Stream.of(
                TaskKind.forRole("HANDLE_" + kind, subject, QUALITY_MANAGER, path, rows("null", kind, MANAGED)),
                new TaskKind(
                        "INVESTIGATE_" + kind,
                        subject,
                        Waiting.FOR_NAMED,
                        HANDLERS,
                        path,
                        rows("g.handler", kind, INVESTIGATED)),
                new TaskKind(
                        "DECIDE_" + kind,
                        subject,
                        Waiting.FOR_ROLE,
                        List.of("DECISION_MAKER", QUALITY_MANAGER),
                        path,
                        rows("null", kind, DECIDABLE)));
    }

    private static String rows(String person, GrievanceKind kind, String where) {
        return """
            select g.id, g.certification_id, g.organisation_id, null,
              coalesce((select max(s.taken_on) from grievance_step s where s.grievance_id = g.id), g.received_on),
              g.act_by, case when g.act_by is not null then 'grievance-act-by' end, %s
            from grievance g
            where g.kind = '%s' and %s
            """.formatted(person, kind, where);
    }
}
