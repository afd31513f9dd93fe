package dev.proofmark.application.application.persistence;

import dev.proofmark.application.TextSearch;
import dev.proofmark.application.application.domain.ApplicationKind;
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
 * @param namesakes organisations that have the text in their names, as many as make a difference
 */
record ApplicationQuery(
        ApplicationFilter filter, @Nullable List<UUID> organisations, List<UUID> namesakes, PageRequest page) {

    private static final String START = "select a.id from application a where a.id > :after";
    private static final String OF_ORGANISATIONS = " and a.organisation_id in (:organisations)";
    private static final String IN_STATUS = " and a.status = :status";
    private static final String OF_KIND = " and a.kind = :kind";
    private static final String END = " order by a.id limit :rows";

    private static final String TEXT_IN_SCOPE = " and " + TextSearch.condition("a");

    /** Few organisations have such a name: their applications are looked up. */
    private static final String OF_NAMESAKES = " and a.organisation_id in (:namesakes)";

    /**
     * Many have: every few rows one is met on the way through the applications. "offset 0" keeps PostgreSQL from turning
     * that into a join of all of them, which a page would have to wait for.
     */
    private static final String TEXT_IN_NAMES =
            " and exists (select 1 from organisation o where o.id = a.organisation_id and " + TextSearch.decision("o")
                    + " offset 0)";

    /** One more than are looked up one by one. */
    static final int MANY_NAMESAKES = 201;

    /** The organisations that have the text in their names; as many as make a difference. */
    static final String NAMESAKES =
            "select o.id from organisation o where " + TextSearch.condition("o") + " limit :most";

    Mutiny.SelectionQuery<UUID> ids(Mutiny.Session session) {
        String text = filter.text();
        ApplicationStatus status = filter.status();
        ApplicationKind kind = filter.kind();
        Mutiny.SelectionQuery<UUID> query = session.createNativeQuery(sql(), UUID.class)
                .setParameter("after", page.afterOrStart())
                .setParameter("rows", page.rowsToRead());
        if (organisations != null) {
            query = query.setParameter("organisations", organisations);
        }
        if (status != null) {
            query = query.setParameter("status", status.name());
        }
        if (kind != null) {
            query = query.setParameter("kind", kind.name());
        }
        if (!namesakes.isEmpty() && hasFewNamesakes()) {
            query = query.setParameter("namesakes", namesakes);
        }
        return text == null ? query : query.setParameter("text", text);
    }

    /** What is found in the scope and what is found in the names are two searches, each by an index of its own. */
    private String sql() {
        String wanted = START
                + (organisations == null ? "" : OF_ORGANISATIONS)
                + (filter.status() == null ? "" : IN_STATUS)
                + (filter.kind() == null ? "" : OF_KIND);
        if (filter.text() == null) {
            return wanted + END;
        }
        String inScope = wanted + TEXT_IN_SCOPE + END;
        if (namesakes.isEmpty()) {
            return inScope;
        }
        String named = wanted + (hasFewNamesakes() ? OF_NAMESAKES : TEXT_IN_NAMES) + END;
        return "(" + inScope + ") union (" + named + ") order by id limit :rows";
    }

    private boolean hasFewNamesakes() {
        return namesakes.size() < MANY_NAMESAKES;
    }
}
