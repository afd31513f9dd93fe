package dev.proofmark.application.changenotice.persistence;

import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.application.changenotice.domain.ChangeNoticeStatus;
import dev.proofmark.application.changenotice.usecase.ChangeNotices;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices by Hibernate Reactive. Every change touches the row, so that its version counts every command. */
@ApplicationScoped
class HibernateChangeNotices implements ChangeNotices {

    private static final String ROWS = "from ChangeNoticeRow n where n.id in :ids order by n.notifiedOn, n.id";

    @Override
    public Uni<Optional<ChangeNotice>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ChangeNoticeRow.class, id))
                .map(row -> Optional.ofNullable(row).map(ChangeNoticeRow::toNotice));
    }

    @Override
    public Uni<ChangeNotice> add(ChangeNotice notice, Instant now) {
        ChangeNoticeRow row = new ChangeNoticeRow();
        row.take(notice, now);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toNotice());
    }

    @Override
    public Uni<ChangeNotice> save(ChangeNotice notice, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(ChangeNoticeRow.class, notice.id())
                        .invoke(row -> row.take(notice, now))
                        .call(session::flush)
                        .map(ChangeNoticeRow::toNotice));
    }

    @Override
    public Uni<List<ChangeNotice>> all(@Nullable ChangeNoticeStatus status, PageRequest page) {
        return wanted(new ChangeNoticeQuery(null, status, page));
    }

    @Override
    public Uni<List<ChangeNotice>> of(UUID organisationId, PageRequest page) {
        return wanted(new ChangeNoticeQuery(organisationId, null, page));
    }

    private static Uni<List<ChangeNotice>> wanted(ChangeNoticeQuery query) {
        return Panache.getSession()
                .chain(session -> query.ids(session)
                        .getResultList()
                        .chain(ids -> session.createQuery(ROWS, ChangeNoticeRow.class)
                                .setParameter("ids", ids)
                                .getResultList()))
                .map(rows -> rows.stream().map(ChangeNoticeRow::toNotice).toList());
    }
}
