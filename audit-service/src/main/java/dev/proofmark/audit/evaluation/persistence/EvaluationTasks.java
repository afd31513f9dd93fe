package dev.proofmark.audit.evaluation.persistence;

import dev.proofmark.audit.StaffRoles;
import dev.proofmark.audit.evaluation.domain.SchemeTerms;
import dev.proofmark.platform.tasks.TaskKind;
import dev.proofmark.platform.tasks.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What waits in evaluations: for the programme manager who evaluates, for the testers, the authoriser and the evaluator, whom
 * the assignment names, their part; not the authorisation of a report for whoever tested, where the scheme forbids it.
 */
@ApplicationScoped
class EvaluationTasks implements TaskSource {

    private static final String SUBJECT = "evaluation";
    private static final String PATH = "/api/v1/evaluations/{id}";

    private static final String IDENTITY =
            "select e.id, e.certification_id, e.organisation_id, e.agreed #>> '{scheme,id}', ";

    private static final String FROM = ", null, null, null from evaluation e\n";

    private static final String SCHEME = "(e.agreed #>> '{scheme,id}') || '/' || (e.agreed #>> '{scheme,version}')";

    private static final String AMENDING = "(e.status = 'REPORTED' and e.report ->> 'beingAmended' = 'true')";

    private static final String DRAFTED = "exists (select from test_report_draft d where d.evaluation_id = e.id)";

    private final String measuring;
    private final String byAnother;

    EvaluationTasks(SchemeEvaluationTerms schemes) {
        this.measuring = SCHEME + " = any('{" + schemes.those(SchemeTerms::measures) + "}')";
        this.byAnother = SCHEME + " = any('{" + schemes.those(SchemeTerms::authorisedByAnother) + "}')";
    }

    @Override
    public List<TaskKind> kinds() {
        return List.of(
                TaskKind.forRole(
                        "ASSIGN_EVALUATION",
                        SUBJECT,
                        StaffRoles.PROGRAMME_MANAGER,
                        PATH,
                        IDENTITY + "e.opened_on" + FROM + "where e.status = 'OPENED'"),
                testers("WRITE_TEST_PLAN", "e.assignment ->> 'assignedOn'", "e.status = 'ASSIGNED' and e.plan is null"),
                evaluators(
                        "APPROVE_TEST_PLAN", "e.plan ->> 'writtenOn'", "e.status = 'ASSIGNED' and e.plan is not null"),
                testers("RECEIVE_TEST_ITEM", "e.plan ->> 'approvedOn'", "e.status = 'PLANNED'"),
                testers("UPLOAD_RESULTS", "e.receipt ->> 'confirmedOn'", "e.status = 'ITEM_RECEIVED' and " + measuring),
                testers("WRITE_TEST_REPORT", "e.receipt ->> 'confirmedOn'", reportable() + " and not " + DRAFTED),
                named(
                        "AUTHORISE_REPORT",
                        StaffRoles.LABORATORY,
                        "AUTHORISER",
                        "e.receipt ->> 'confirmedOn'",
                        reportable() + " and " + DRAFTED + """
                         and not (%s and e.participation -> 'acted'
                           @> jsonb_build_array(jsonb_build_object('personId', cast($1 as text), 'role', 'TESTER')))
                        """.formatted(byAnother)),
                evaluators(
                        "CONCLUDE_EVALUATION",
                        "e.report ->> 'issuedOn'",
                        "e.status = 'REPORTED' and e.report ->> 'beingAmended' = 'false'"));
    }

    private String reportable() {
        return "(e.status = 'TESTED' or (e.status = 'ITEM_RECEIVED' and not " + measuring + ") or " + AMENDING + ")";
    }

    private static TaskKind testers(String code, String since, String where) {
        return named(code, StaffRoles.LABORATORY, "TESTER", since, where);
    }

    private static TaskKind evaluators(String code, String since, String where) {
        return named(code, StaffRoles.EVALUATOR, "EVALUATOR", since, where);
    }

    private static TaskKind named(String code, String role, String assigned, String since, String where) {
        String rows = IDENTITY + since + FROM + """
                join evaluation_member l on l.evaluation_id = e.id and l.person_id = cast($1 as text) and l.role = '%s'
                where %s
                """.formatted(assigned, where);
        return TaskKind.forNamed(code, SUBJECT, role, PATH, rows);
    }
}
