package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.usecase.Invitations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

    @Override
    public Uni<List<Invitation>> expiredBy(Instant then, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select * from organisation_invitation
                                where status = 'PENDING' and expires_at <= :then
                                order by expires_at limit :most for update skip locked""", InvitationRow.class)
                        .setParameter("then", then)
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream().map(InvitationRow::toPart).toList());
    }
}
