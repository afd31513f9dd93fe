package dev.proofmark.certificate.register.persistence;

import dev.proofmark.certificate.certificate.domain.PublicStatus;
import dev.proofmark.certificate.register.domain.SearchTerms;
import dev.proofmark.certificate.register.usecase.RegisterFilter;
import dev.proofmark.platform.web.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the register. Each wish adds its condition, so that every list is planned for what it asks, and a deep page
 * begins at its cursor: it costs what the first one costs. The page's lines are found first; what is shown of them is read
 * from their certificates then, in the same statement.
 */
final class RegisterQuery {

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

    /** What a certificate says whose last day has passed, as {@code StatusEntry} tells it. */
    private static final String FOUND = """
            select l.certificate_id, l.revision, l.country, l.standard, l.scheme_id, l.valid_until,
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

    private static final String ENDED = " and l.status in ('ACTIVE', 'SUSPENDED') and l.valid_until < ";

    private final List<Object> values = new ArrayList<>();
    private final String sql;

    RegisterQuery(RegisterFilter filter, LocalDate today, PageRequest page) {
        String day = bound(today, "date");
        String found = FOUND.replace(":today", day) + wishes(filter) + after(page) + NOT_RESTRICTED;
        String end = " order by certificate_id desc limit " + bound(page.rowsToRead(), "integer");
        this.sql = SHOWN.replace(":found", ofStatus(filter.status(), found, day, end));
    }

    String sql() {
        return sql;
    }

    Object[] values() {
        return values.toArray();
    }

    private String wishes(RegisterFilter filter) {
        return equal("scheme_id", filter.scheme())
                + equal("standard", filter.standard())
                + equal("country", filter.country())
                + found(filter.terms());
    }

    private String equal(String column, String value) {
        return value == null ? "" : " and l." + column + " = " + bound(value, "text");
    }

    /** The index narrows the lines down, the text itself decides. */
    private String found(SearchTerms terms) {
        if (terms.terms().isEmpty()) {
            return "";
        }
        StringBuilder condition = new StringBuilder(" and l.search_grams @> ")
                .append(bound(terms.needles().toArray(Integer[]::new), "integer[]"));
        terms.longer()
                .forEach(term -> condition
                        .append(" and position(")
                        .append(bound(term, "text"))
                        .append(" in l.search_text) > 0"));
        return condition.toString();
    }

    private String after(PageRequest page) {
        return page.after() == null ? "" : " and l.certificate_id < " + bound(page.after(), "uuid");
    }

    /** Those that have expired are two lists: those of which the clock has said so, and those of which it still will. */
    private String ofStatus(PublicStatus status, String found, String day, String end) {
        return switch (status) {
            case null -> found + end;
            case ACTIVE, SUSPENDED -> found + in(status) + " and l.valid_until >= " + day + end;
            case EXPIRED -> "(" + found + in(status) + end + ") union all (" + found + ENDED + day + end + ")" + end;
            case NOT_YET_EFFECTIVE, WITHDRAWN, VOLUNTARILY_WITHDRAWN, TRANSFERRED_OUT -> found + in(status) + end;
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
