package dev.proofmark.certificate.register.persistence;

import dev.proofmark.certificate.certificate.domain.PublicStatus;
import dev.proofmark.certificate.register.domain.SearchTerms;
import dev.proofmark.certificate.register.usecase.RegisterFilter;
import dev.proofmark.platform.web.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register. Each wish adds its condition, so that every list is planned for what it asks, and a deep page
 * begins at its cursor: it costs what the first one costs. The page's lines are found first; what is shown of them is read
 * from their certificates then, in the same statement.
 *
 * <p>What is searched for is either frequent, and then among the newest lines, or rare, and then quickly had from the index.
 * Which of the two it is, the database cannot know: it judges pairs of characters each by itself. So the statement looks
 * through some of the newest lines, and asks the index only if they do not fill the page.
 */
final class RegisterQuery {
    private static final int LOOKED_THROUGH = 2000;

    /** What is shown of the lines that were found. */
    private static final String SHOWN = """
            select f.certificate_id, c.number, f.status, s.holder ->> 'legalNameKorean' as holder_korean,
              s.holder ->> 'legalNameEnglish' as holder_english, s.holder ->> 'city' as city, f.country, f.standard,
              f.scheme_id, s."scopeKorean" as scope_korean, s."scopeEnglish" as scope_english, f.valid_until
            from (:found) f
            join certificate c on c.id = f.certificate_id
            join certificate_revision r on r.certificate_id = f.certificate_id and r.revision = f.revision
            cross join lateral jsonb_to_record(r.content -> 'scope')
              as s(holder jsonb, "scopeKorean" text, "scopeEnglish" text)
            order by f.certificate_id desc
            """;

    /** Materialised, so that the first is read once, and the second by its index whatever order is asked for. */
    private static final String SEARCHED = """
            with near as materialized (select * from (:newest) n where :text:end),
              indexed as materialized (:indexed)
            select * from near where (select count(*) from near) = :rows
            union all
            select * from indexed where (select count(*) from near) < :rows
            """;

    /** What a certificate says whose last day has passed, as {@code StatusEntry} tells it. */
    private static final String LINES = """
            select l.certificate_id, l.revision, l.country, l.standard, l.scheme_id, l.valid_until, l.search_text,
              case when l.status in ('ACTIVE', 'SUSPENDED') and l.valid_until < :today then 'EXPIRED' else l.status end as status
            from register_line l where l.holds_from <= :today and l.holds_until >= :today
            """;

    /** There are few of them, so they are read once for a statement. */
    private static final String NOT_RESTRICTED = """
             and l.organisation_id <> all (array(
              select p.organisation_id from client_publicity p where p.restricted and not exists (
                select from client_publicity later
                where later.organisation_id = p.organisation_id and later.version > p.version)))
            """;

    /**
     * Whose last day has passed and of which the clock has not said so yet. The planner takes status and last day for
     * independent of each other and so expects many; as an array, they are had from their index, and looked up by id.
     */
    private static final String ENDED = """
             and l.status in ('ACTIVE', 'SUSPENDED') and l.valid_until < :today and l.certificate_id = any (array(
              select e.certificate_id from register_line e
              where e.status in ('ACTIVE', 'SUSPENDED') and e.valid_until < :today))
            """;

    private static final String NEWEST_FIRST = " order by certificate_id desc limit ";

    private final List<Object> values = new ArrayList<>();
    private final @Nullable PublicStatus status;
    private final String day;
    private final String sql;

    RegisterQuery(RegisterFilter filter, LocalDate today, PageRequest page) {
        this.status = filter.status();
        this.day = bound(today, "date");
        String lines = LINES.replace(":today", day) + chosen(filter) + after(page) + NOT_RESTRICTED;
        String rows = bound(page.rowsToRead(), "integer");
        SearchTerms terms = filter.terms();
        String found = terms.terms().isEmpty() ? lines(lines, NEWEST_FIRST + rows) : searched(lines, terms, rows);
        this.sql = SHOWN.replace(":found", found);
    }

    String sql() {
        return sql;
    }

    Object[] values() {
        return values.toArray();
    }

    private String chosen(RegisterFilter filter) {
        return equal("scheme_id", filter.scheme())
                + equal("standard", filter.standard())
                + equal("country", filter.country());
    }

    private String equal(String column, @Nullable String value) {
        return value == null ? "" : " and l." + column + " = " + bound(value, "text");
    }

    private String after(PageRequest page) {
        return page.after() == null ? "" : " and l.certificate_id < " + bound(page.after(), "uuid");
    }

    private String searched(String lines, SearchTerms terms, String rows) {
        String end = NEWEST_FIRST + rows;
        String text = terms.terms().stream()
                .map(term -> "position(" + bound(term, "text") + " in search_text) > 0")
                .collect(Collectors.joining(" and "));
        String grams = bound(terms.grams().toArray(Integer[]::new), "integer[]");
        return SEARCHED.replace(":newest", lines(lines, NEWEST_FIRST + LOOKED_THROUGH))
                        .replace(":indexed", lines(lines + " and l.search_grams @> " + grams + " and " + text, ""))
                        .replace(":text", text)
                        .replace(":end", end)
                        .replace(":rows", rows)
                + end;
    }

    /** Those that have expired are two lists: those of which the clock has said so, and those of which it still will. */
    private String lines(String lines, String end) {
        return switch (status) {
            case null -> lines + end;
            case ACTIVE, SUSPENDED -> lines + in(status) + " and l.valid_until >= " + day + end;
            case EXPIRED ->
                "(" + lines + in(status) + end + ") union all (" + lines + ENDED.replace(":today", day) + end + ")"
                        + end;
            case NOT_YET_EFFECTIVE, WITHDRAWN, VOLUNTARILY_WITHDRAWN, TRANSFERRED_OUT -> lines + in(status) + end;
        };
    }

    private static String in(PublicStatus status) {
        return " and l.status = '" + status.name() + "'";
    }

    private String bound(Object value, String type) {
        values.add(value);
        return "cast($" + values.size() + " as " + type + ")";
    }
}
