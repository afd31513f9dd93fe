package dev.proofmark.application.changenotice.persistence;

import dev.proofmark.application.changenotice.domain.ChangeNoticeStatus;
import dev.proofmark.platform.web.PageRequest;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A page of notices by the day on which they were given, for whoever works them off. Clients may bring the ids, so these
 * alone would let anybody jump the queue; they only order what came on one day. Each wish adds its condition, so that
 * every list is read from its index, and a deep page begins at its cursor.
 *
 * @param organisationId null for everybody's
 * @param status null for any
 */
record ChangeNoticeQuery(
        @Nullable UUID organisationId, @Nullable ChangeNoticeStatus status, PageRequest page) {

    private static final String START = "select n.id from change_notice n where true";
    private static final String OF_ORGANISATION = " and n.organisation_id = :organisation";
    private static final String IN_STATUS = " and n.status = :status";
    private static final String AFTER_CURSOR =
            " and (n.notified_on, n.id) > " + "(select c.notified_on, c.id from change_notice c where c.id = :after)";
    private static final String END = " order by n.notified_on, n.id limit :rows";

    Mutiny.SelectionQuery<UUID> ids(Mutiny.Session session) {
        String sql = START
                + (organisationId == null ? "" : OF_ORGANISATION)
                + (status == null ? "" : IN_STATUS)
                + (page.after() == null ? "" : AFTER_CURSOR)
                + END;
        Mutiny.SelectionQuery<UUID> query =
                session.createNativeQuery(sql, UUID.class).setParameter("rows", page.rowsToRead());
        if (organisationId != null) {
            query = query.setParameter("organisation", organisationId);
        }
        if (status != null) {
            query = query.setParameter("status", status.name());
        }
        return page.after() == null ? query : query.setParameter("after", page.after());
    }
}
