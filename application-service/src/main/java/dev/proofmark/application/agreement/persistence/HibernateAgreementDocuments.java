package dev.proofmark.application.agreement.persistence;

import dev.proofmark.application.agreement.usecase.AgreementDocuments;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Printed agreements by Hibernate Reactive; the database lets nobody change one. */
@ApplicationScoped
class HibernateAgreementDocuments implements AgreementDocuments {

    @Override
    public Uni<Void> add(Key key, byte[] pdf) {
        return Panache.getSession().chain(session -> session.persist(AgreementDocumentRow.of(key, pdf)));
    }

    @Override
    public Uni<Optional<byte[]>> find(Key key) {
        return Panache.getSession()
                .chain(session -> session.find(AgreementDocumentRow.class, AgreementDocumentRow.Id.of(key)))
                .map(row -> Optional.ofNullable(row).map(found -> found.pdf));
    }

    @Override
    public Uni<Integer> latestVersion(UUID applicationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select coalesce(max(d.id.offerVersion), 0) from AgreementDocumentRow d"
                                        + " where d.id.applicationId = :application",
                                Integer.class)
                        .setParameter("application", applicationId)
                        .getSingleResult());
    }
}
