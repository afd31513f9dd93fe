package dev.proofmark.application.application.persistence;

import dev.proofmark.application.StaffRoles;
import dev.proofmark.platform.tasks.TaskKind;
import dev.proofmark.platform.tasks.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What waits in applications: for the client its draft, the body's question and the agreement; for the body's reviewers,
 * but for those who belong to the client or keep away from it (I-02), the review, the fees and the agreement's offer.
 */
@ApplicationScoped
class ApplicationTasks implements TaskSource {

    private static final String SUBJECT = "application";
    private static final String PATH = "/api/v1/applications/{id}";

    /** The members of the client who write; {@code %s} are their roles. */
    private static final String OF_MEMBER = """
            from application a
            join organisation_member m on m.organisation_id = a.organisation_id and m.person_id = cast($1 as text)
            """;

    private static final String WRITER = " and m.role in ('OWNER', 'EDITOR')";

    /** Nobody of the body who belongs to the client, or whom the review found to keep away, has anything to do with it. */
    private static final String UNTIED = """
             and not exists (
               select from organisation_member m
               where m.organisation_id = a.organisation_id and m.person_id = cast($1 as text))
             and not exists (
               select from jsonb_array_elements(
                 case when jsonb_typeof(a.review #> '{recorded,impartiality,persons}') = 'array'
                   then a.review #> '{recorded,impartiality,persons}' else '[]' end) i
               where i ->> 'personId' = cast($1 as text)
                 and (i ->> 'consultedUntil' is null
                   or (i ->> 'consultedUntil')::date + interval '24 months' >= cast($2 as date)))
            """;

    /** The question that the client has not answered. */
    private static final String OPEN_QUESTION = """
            cross join lateral (
              select q ->> 'requestedOn' as asked_on, q ->> 'dueOn' as due_on
              from jsonb_array_elements(a.information_requests -> 'requests') q
              where q ->> 'answer' is null
              limit 1) q
            """;

    private static final String IDENTITY = "select a.id, a.certification_id, a.organisation_id, a.scheme_id, ";

    private static final String CHANGED_ON = "(a.changed_at at time zone 'Asia/Seoul')::date";

    private static final String SUBMITTED_ON =
            "(select max(s.submitted_on) from application_submission s where s.application_id = a.id)";

    private static final String SUBMIT =
            IDENTITY + CHANGED_ON + ", null, null, null " + OF_MEMBER + "where a.status = 'DRAFT'" + WRITER;

    private static final String ANSWER = IDENTITY + "q.asked_on, q.due_on, 'information-request', null " + OF_MEMBER
            + OPEN_QUESTION + "where a.status = 'INFO_REQUESTED'" + WRITER;

    private static final String REVIEW = IDENTITY + SUBMITTED_ON + ", null, null, null from application a"
            + " where a.status in ('SUBMITTED', 'UNDER_REVIEW')" + UNTIED;

    /** The client has let its time pass: it may be declined. */
    private static final String UNANSWERED = IDENTITY
            + "q.due_on::date + 1, null, null, null from application a " + OPEN_QUESTION
            + " where a.status = 'INFO_REQUESTED' and q.due_on::date < cast($2 as date) and a.review is not null"
            + UNTIED;

    /** What is audited is quoted on the days that were determined for what the client handed in last. */
    private static final String QUOTE = IDENTITY + CHANGED_ON + """
            , null, null, null
            from application a
            where a.status = 'ACCEPTED'
              and (a.quotation is null and a.agreement is null
                or (a.quotation ->> 'validUntil')::date < cast($2 as date))
              and (a.content ->> 'product' is not null or exists (
                select from determined_audit_time d
                where d.application_id = a.id
                  and (d.basis ->> 'applicationVersion')::bigint = (
                    select max(s.application_version) from application_submission s where s.application_id = a.id)))
            """ + UNTIED;

    private static final String OFFER = IDENTITY + """
            a.quotation ->> 'offeredOn', a.quotation ->> 'validUntil', 'quotation', null
            from application a
            where a.status = 'ACCEPTED' and a.agreement is null
              and (a.quotation ->> 'validUntil')::date >= cast($2 as date)
            """ + UNTIED;

    private static final String SIGN = IDENTITY
            + "a.agreement ->> 'offeredOn', a.quotation ->> 'validUntil',"
            + " case when a.quotation is not null then 'quotation' end, null " + OF_MEMBER + """
            where a.status = 'ACCEPTED' and a.agreement is not null and m.role = 'OWNER'
              and (a.quotation is null or (a.quotation ->> 'validUntil')::date >= cast($2 as date))
            """;

    @Override
    public List<TaskKind> kinds() {
        return List.of(
                TaskKind.forClient("SUBMIT_APPLICATION", SUBJECT, PATH, SUBMIT),
                TaskKind.forClient("ANSWER_INFORMATION_REQUEST", SUBJECT, PATH, ANSWER),
                TaskKind.forClient("SIGN_AGREEMENT", SUBJECT, PATH, SIGN),
                reviewers("REVIEW_APPLICATION", REVIEW),
                reviewers("CONCLUDE_UNANSWERED_REVIEW", UNANSWERED),
                reviewers("QUOTE", QUOTE),
                reviewers("OFFER_AGREEMENT", OFFER));
    }

    private static TaskKind reviewers(String code, String rows) {
        return TaskKind.forRole(code, SUBJECT, StaffRoles.APPLICATION_REVIEWER, PATH, rows);
    }
}
