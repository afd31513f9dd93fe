package dev.proofmark.platform.tasks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one statement that finds tasks, over the kinds that somebody may have. Its parameters: {@code $1} the person, {@code
 * $2} the business day, {@code $3} to {@code $6} the place in the list after which to begin, {@code $7} how many, {@code $8}
 * the one task that is wanted, or empty, {@code $9} whether only the person's own are, {@code $10} the one
 * certification that they are to be about, or empty.
 */
final class TaskStatement {

    private TaskStatement() {}

    static String of(List<TaskKind> kinds, OrganisationNames names) {
        return all(
                kinds.stream().map(TaskStatement::ofKind).collect(Collectors.joining("union all\n")),
                names.query(),
                subjectKind(kinds));
    }

    /** Looked up for those rows only that are answered. */
    private static String subjectKind(List<TaskKind> kinds) {
        String cases = kinds.stream()
                .filter(kind -> kind.subjectKind() != null)
                .map(kind -> "when '%s' then (%s) ".formatted(kind.code(), kind.subjectKind()))
                .collect(Collectors.joining());
        return cases.isEmpty() ? "cast(null as text)" : "case t.kind " + cases + "end";
    }

    private static String ofKind(TaskKind kind) {
        return """
            select '%s' as kind, w.subject_id, w.certification_id, w.organisation_id, cast(w.scheme as text) as scheme,
              cast(w.since as date) as since, cast(w.due_on as date) as due_on, cast(w.due_rule as text) as due_rule,
              cast(w.person as text) as person
            from (
            %s
            ) w (subject_id, certification_id, organisation_id, scheme, since, due_on, due_rule, person)
            """.formatted(kind.code(), kind.rows());
    }

    /** Only what waits for a role is somebody's by taking it, and only that comes to their deputy. */
    private static String all(String waiting, String names, String subjectKind) {
        return """
            with waiting as (
            %s
            ), had as (
              select task_id(w.kind, w.subject_id) as id, w.*, coalesce(w.person, a.person_id) as assignee,
                coalesce(a.version, 0) as version, d.person_id as for_deputy_of
              from waiting w
              left join task_assignment a on a.kind = w.kind and a.subject_id = w.subject_id
              left join task_deputy d on w.person is null and d.person_id = a.person_id
                and d.deputy_id = cast($1 as text) and cast($2 as date) between d.first_day and d.last_day
            ), placed as (
              select h.*, coalesce(h.due_on, 'infinity') as due,
                case when h.assignee = cast($1 as text) or h.for_deputy_of is not null then 0 else 1 end as place
              from had h
            ), t as (
              select * from placed p
              where (p.due, p.place, p.since, p.id)
                  > (cast($3 as text)::date, cast($4 as integer), cast($5 as text)::date, cast($6 as uuid))
                and (cast($8 as text) = '' or p.id = nullif(cast($8 as text), '')::uuid)
                and (not cast($9 as boolean) or p.place = 0)
                and (cast($10 as text) = '' or p.certification_id = nullif(cast($10 as text), '')::uuid)
              order by p.due, p.place, p.since, p.id
              limit cast($7 as integer)
            )
            select t.id, t.kind, t.subject_id, %s as subject_kind, t.certification_id, t.organisation_id,
              n.korean as organisation_name_korean, n.english as organisation_name_english, t.scheme, t.since, t.due_on,
              t.due_rule, coalesce(t.due_on < cast($2 as date), false) as overdue, t.assignee, t.for_deputy_of, t.place,
              t.version
            from t left join lateral (
            %s
              limit 1
            ) n (korean, english) on true
            order by t.due, t.place, t.since, t.id
            """.formatted(waiting, subjectKind, names);
    }
}
