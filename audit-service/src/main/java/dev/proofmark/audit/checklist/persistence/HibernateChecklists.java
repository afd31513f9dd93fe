package dev.proofmark.audit.checklist.persistence;

import dev.proofmark.audit.checklist.domain.ChecklistItem;
import dev.proofmark.audit.checklist.usecase.Checklists;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checklists by Hibernate Reactive. */
@ApplicationScoped
class HibernateChecklists implements Checklists {

    private static final String OF_AUDIT = "from ChecklistItemRow i where i.id.auditId = :audit order by i.position";

    @Override
    public Uni<List<ChecklistItem>> ofAudit(UUID auditId) {
        return list(auditId, LockModeType.NONE);
    }

    @Override
    public Uni<List<ChecklistItem>> forChange(UUID auditId) {
        return list(auditId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<List<ChecklistItem>> list(UUID auditId, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_AUDIT, ChecklistItemRow.class)
                        .setParameter("audit", auditId)
                        .setLockMode(lock)
                        .getResultList())
                .map(rows -> rows.stream().map(ChecklistItemRow::toItem).toList());
    }

    @Override
    public Uni<Optional<ChecklistItem>> find(UUID auditId, String key) {
        return Panache.getSession()
                .chain(session -> session.find(ChecklistItemRow.class, new ChecklistItemRow.Id(auditId, key)))
                .map(row -> Optional.ofNullable(row).map(ChecklistItemRow::toItem));
    }

    @Override
    public Uni<Void> add(List<ChecklistItem> items, Instant now) {
        Object[] rows =
                items.stream().map(item -> ChecklistItemRow.of(item, now)).toArray();
        return Panache.getSession().chain(session -> session.persistAll(rows).chain(session::flush));
    }

    @Override
    public Uni<ChecklistItem> save(ChecklistItem item, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(
                                ChecklistItemRow.class, new ChecklistItemRow.Id(item.auditId(), item.key()))
                        .invoke(row -> row.take(item.look(), now))
                        .call(session::flush))
                .map(ChecklistItemRow::toItem);
    }
}
