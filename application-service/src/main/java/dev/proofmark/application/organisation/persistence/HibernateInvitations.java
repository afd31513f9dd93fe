package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.usecase.Invitations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Invitations by Hibernate Reactive. */
@ApplicationScoped
class HibernateInvitations extends HibernateParts<Invitation, InvitationRow> implements Invitations {

    HibernateInvitations() {
        super(InvitationRow.class, InvitationRow::new);
    }

    @Override
    public Uni<Long> countOpen(UUID organisationId, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createQuery("""
                                select count(r) from InvitationRow r where r.organisationId = :organisation
                                and r.status = PENDING and r.expiresAt > :now""", Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("now", now)
                        .getSingleResult());
    }
}
