package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.SentPlan;
import dev.proofmark.audit.audit.usecase.SentPlans;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sent plans by Hibernate Reactive; the database lets nobody change one. */
@ApplicationScoped
class HibernateSentPlans implements SentPlans {

    @Override
    public Uni<Void> add(SentPlan plan) {
        return Panache.getSession()
                .chain(session -> session.persist(AuditPlanRow.of(plan)).chain(session::flush));
    }

    @Override
    public Uni<Optional<SentPlan>> find(UUID auditId, int version) {
        return Panache.getSession()
                .chain(session -> session.find(AuditPlanRow.class, new AuditPlanRow.Id(auditId, version)))
                .map(row -> Optional.ofNullable(row).map(AuditPlanRow::toPlan));
    }

    @Override
    public Uni<List<SentPlan>> ofAudit(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from AuditPlanRow p where p.id.auditId = :audit order by p.id.version desc",
                                AuditPlanRow.class)
                        .setParameter("audit", auditId)
                        .getResultList())
                .map(rows -> rows.stream().map(AuditPlanRow::toPlan).toList());
    }
}
