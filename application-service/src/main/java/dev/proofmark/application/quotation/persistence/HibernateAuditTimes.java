package dev.proofmark.application.quotation.persistence;

import dev.proofmark.application.quotation.domain.AuditTimeBasis;
import dev.proofmark.application.quotation.usecase.AuditTimes;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Audit times by Hibernate Reactive; events of one application come one after the other. */
@ApplicationScoped
class HibernateAuditTimes implements AuditTimes {

    @Override
    public Uni<Optional<AuditTimeBasis>> ofApplication(UUID applicationId) {
        return Panache.getSession()
                .chain(session -> session.find(AuditTimeRow.class, applicationId))
                .map(row -> Optional.ofNullable(row).map(found -> found.basis));
    }

    @Override
    public Uni<Void> learn(UUID applicationId, AuditTimeBasis basis) {
        return Panache.getSession()
                .chain(session -> session.find(AuditTimeRow.class, applicationId)
                        .chain(known -> {
                            if (known == null) {
                                AuditTimeRow row = new AuditTimeRow();
                                row.applicationId = applicationId;
                                row.basis = basis;
                                return session.persist(row);
                            }
                            if (known.basis.determination() < basis.determination()) {
                                known.basis = basis;
                            }
                            return Uni.createFrom().voidItem();
                        }));
    }
}
