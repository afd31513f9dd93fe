package dev.proofmark.application.changenotice.persistence;

import dev.proofmark.application.changenotice.usecase.Contracts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Contracts as the applications that led to them. */
@ApplicationScoped
class StoredContracts implements Contracts {

    /** An application that was closed by the decision on it was contracted before. */
    private static final String CONTRACTED = "select a.certification_id from application a"
            + " where a.organisation_id = :organisation and a.status in ('CONTRACTED', 'CLOSED')"
            + " and a.certification_id in (:named)";

    @Override
    public Uni<Set<UUID>> among(List<UUID> certificationIds, UUID organisationId) {
        if (certificationIds.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CONTRACTED, UUID.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("named", certificationIds)
                        .getResultList())
                .map(Set::copyOf);
    }
}
