package dev.proofmark.application.application.persistence;

import dev.proofmark.application.application.domain.ApplicationStatus;
import dev.proofmark.application.application.usecase.ApplicationFilter;
import dev.proofmark.platform.web.PageRequest;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of applications. Each wish adds its condition, so that every list is planned for what it asks, and a
 * deep page begins at its cursor: it costs what the first one costs. The ids are found first and their rows read then.
 *
 * @param organisations null for everybody's
 */
record ApplicationQuery(ApplicationFilter filter, @Nullable List<UUID> organisations, PageRequest page) {

    private static final String START = "select a.id from application a where a.id > :after";
    private static final String OF_ORGANISATIONS = " and a.organisation_id in (:organisations)";
    private static final String IN_STATUS = " and a.status = :status";
    private static final String END = " order by a.id limit :rows";

    /** Functions and indexes of V0131__search.sql. */
    private static final String TEXT_IN_SCOPE = """

            and a.search_grams @> search_needles(search_text(cast(:text as text)))
            and position(search_text(cast(:text as text)) in a.search_text) > 0""";

    private static final String TEXT_IN_NAMES = """

            and a.organisation_id in (
              select o.id from organisation o
              where o.search_grams @> search_needles(search_text(cast(:text as text)))
              and position(search_text(cast(:text as text)) in o.search_text) > 0)""";

    Mutiny.SelectionQuery<UUID> ids(Mutiny.Session session) {
        String text = filter.text();
        ApplicationStatus status = filter.status();
        Mutiny.SelectionQuery<UUID> query = session.createNativeQuery(sql(), UUID.class)
                .setParameter("after", page.afterOrStart())
                .setParameter("rows", page.rowsToRead());
        if (organisations != null) {
            query = query.setParameter("organisations", organisations);
        }
        if (status != null) {
            query = query.setParameter("status", status.name());
        }
        return text == null ? query : query.setParameter("text", text);
    }

    /** What is found in the scope and what is found in the names are two searches, each by an index of its own. */
    private String sql() {
        String wanted =
                START + (organisations == null ? "" : OF_ORGANISATIONS) + (filter.status() == null ? "" : IN_STATUS);
        return filter.text() == null
                ? wanted + END
                : "(" + wanted + TEXT_IN_SCOPE + END + ") union (" + wanted + TEXT_IN_NAMES + END
                        + ") order by id limit :rows";
    }
}
