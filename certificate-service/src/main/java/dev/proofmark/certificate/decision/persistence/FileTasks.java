package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.usecase.DecisionSettings;
import dev.proofmark.platform.tasks.TaskKind;
import dev.proofmark.platform.tasks.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits in certification files: their review, once what a review waits for is there, and their decision. Nothing of
 * it waits for whoever took part in the case (I-19, I-48), keeps away from it (I-02), has declared a tie to the client or
 * lacks the competence, nor a decision for the one pair of eyes that has looked at it where two are needed.
 */
@ApplicationScoped
class FileTasks implements TaskSource {

    private static final String SUBJECT = "certification-file";
    private static final String PATH = "/api/v1/certification-files/{id}";

    private static final String ROWS = """
            select f.id, f.certification_id, f.organisation_id, s.scheme_id, %s,
              case f.kind when 'RENEWAL' then r.valid_until end,
              case when f.kind = 'RENEWAL' and r.valid_until is not null then 'certificate-valid-until' end, null
            from certification_file f
            join certification_case c on c.certification_id = f.certification_id
            left join certificate i on i.id = f.certificate_id
            left join certificate_revision r on r.certificate_id = i.id and r.revision = i.revision
            cross join lateral (
              select coalesce((
                select a.value #>> '{agreement,scheme,id}' from jsonb_each(c.facts -> 'applications') a
                where a.value #>> '{agreement,asOf,time}' is not null
                order by (a.value #>> '{agreement,asOf,time}')::timestamptz desc limit 1),
                r.content ->> 'schemeId') as scheme_id) s
            where %s
              and not took_part(c.facts, cast($1 as text))
              and not keeps_away(c.facts, cast($1 as text), cast($2 as date))
              and not exists (
                select from declaration d
                where d.person_id = cast($1 as text) and d.organisation_id = f.organisation_id
                  and (d.first_day is null or d.first_day <= cast($2 as date))
                  and (d.barred_until is null or d.barred_until >= cast($2 as date))
                  and not exists (
                    select from declaration l where l.person_id = d.person_id and l.replaces = d.id))
              and %s
            """;

    private static final String OPENED_ON = "(uuid_extract_timestamp(f.id) at time zone 'Asia/Seoul')::date";

    private static final String COMPLETED_ON = """
            coalesce(
              (select max((x.value #>> '{recommendation,madeOn}')::date)
                from (select * from jsonb_each(c.facts -> 'audits')
                  union all select * from jsonb_each(c.facts -> 'evaluations')) x
                where f.kind in ('INITIAL', 'RENEWAL')),
              ((f.proposal ->> 'proposedAt')::timestamptz at time zone 'Asia/Seoul')::date,
            """ + OPENED_ON + ")";

    private static final String REVIEWED_ON =
            "((f.review ->> 'reviewedAt')::timestamptz at time zone 'Asia/Seoul')::date";

    /** The last thing that a review waits for: a recommendation, a certificate to take over, a report on what is added. */
    private static final String REVIEWABLE = """
            f.status = 'REVIEW_PENDING' and case f.kind
              when 'INITIAL' then exists (
                select from jsonb_each(c.facts -> 'audits') a
                where a.value ->> 'kind' = 'STAGE_2' and a.value ->> 'reported' = 'true'
                  and a.value ->> 'recommendation' is not null)
                or exists (
                  select from jsonb_each(c.facts -> 'evaluations') e where e.value ->> 'recommendation' is not null)
              when 'RENEWAL' then exists (
                select from jsonb_each(c.facts -> 'audits') a
                where a.value ->> 'kind' = 'RECERTIFICATION' and a.value ->> 'reported' = 'true'
                  and a.value ->> 'recommendation' is not null
                  and (a.value ->> 'lastDay')::date >= coalesce(f.cycle_since, '-infinity'))
                or exists (
                  select from jsonb_each(c.facts -> 'evaluations') e
                  where (e.value #>> '{recommendation,madeOn}')::date >= coalesce(f.cycle_since, '-infinity'))
              when 'TRANSFER' then exists (
                select from jsonb_each(c.facts -> 'applications') a
                where a.value ->> 'kind' = 'TRANSFER' and a.value ->> 'accepted' = 'true'
                  and a.value ->> 'agreement' is not null and a.value ->> 'source' is not null)
              when 'EXTENSION' then exists (
                select from jsonb_each(c.facts -> 'applications') x cross join jsonb_each(c.facts -> 'audits') a
                where x.value ->> 'kind' = 'SCOPE_EXTENSION' and a.value ->> 'reported' = 'true'
                  and a.value ->> 'kind' not in ('STAGE_1', 'STAGE_2')
                  and (a.value ->> 'lastDay')::date >= (x.value #>> '{agreement,signedOn}')::date)
              when 'REDUCTION' then f.proposal is not null
                or c.facts #>> array['applications', cast(f.occasion as text), 'agreement'] is not null
              else true end
            """;

    /** What takes a client its certificate, or gives it back, is decided by another than who proposed or reviewed it. */
    private static final String ANOTHER = """
             and cast($1 as text) is distinct from f.review ->> 'reviewedBy'
             and cast($1 as text) is distinct from f.proposal ->> 'proposedBy'
            """;

    private static final String NOT_VOTED = """
             and not exists (
               select from decision_vote v
               where v.file_id = f.id and v.file_version = f.version + c.version and v.voted_by = cast($1 as text))
            """;

    private final DecisionSettings settings;

    FileTasks(DecisionSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<TaskKind> kinds() {
        TaskKind review = TaskKind.forRole(
                "REVIEW_FILE",
                SUBJECT,
                "TECHNICAL_REVIEWER",
                PATH,
                ROWS.formatted(COMPLETED_ON, REVIEWABLE, competent("REPORT_REVIEWER")));
        TaskKind decide = decision("DECIDE_FILE", of(kind -> !settings.isCommittees(kind) && !kind.needsFourEyes()));
        Stream<TaskKind> confirmations = Arrays.stream(DecisionKind.values())
                .filter(kind -> !settings.isCommittees(kind) && kind.needsFourEyes())
                .map(kind -> decision("CONFIRM_" + kind, of(kind::equals) + ANOTHER));
        Stream<TaskKind> votes = Stream.of(
                decision("VOTE_ON_FILE", of(kind -> settings.isCommittees(kind) && !kind.needsFourEyes()) + NOT_VOTED),
                decision(
                        "VOTE_ON_PROPOSAL",
                        of(kind -> settings.isCommittees(kind) && kind.needsFourEyes()) + NOT_VOTED + ANOTHER));
        return Stream.of(Stream.of(review, decide), confirmations, votes)
                .flatMap(each -> each)
                .toList();
    }

    private TaskKind decision(String code, String where) {
        String rows = ROWS.formatted(REVIEWED_ON, "f.status = 'REVIEWED' and " + where, competent("DECISION_MAKER"));
        return TaskKind.forRole(code, SUBJECT, "DECISION_MAKER", PATH, rows);
    }

    private static String of(Predicate<DecisionKind> wanted) {
        return Arrays.stream(DecisionKind.values())
                .filter(wanted)
                .map(DecisionKind::name)
                .collect(Collectors.joining(",", "f.kind = any('{", "}')"));
    }

    private String competent(String function) {
        return settings.isCompetenceRequired() ? competence(function) : "true";
    }

    /** What waits for a role is looked for without a person, who is competent for nothing. */
    private static String competence(String function) {
        return """
            (cast($1 as text) = '' or s.scheme_id is null or exists (
              select from competence k
              where k.person_id = cast($1 as text) and k.scheme_id = s.scheme_id and k.function = '%s'
                and cast($2 as date) between k.valid_from and k.valid_until
                and (k.withdrawn_on is null or k.withdrawn_on > cast($2 as date))))
            """.formatted(function);
    }
}
