package dev.proofmark.application.organisation.persistence;

import dev.proofmark.application.organisation.domain.Invitation;
import dev.proofmark.application.organisation.usecase.Invitations;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations by Hibernate Reactive. */
@ApplicationScoped
class HibernateInvitations implements Invitations {

    @Override
    public Uni<Optional<Invitation>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(InvitationRow.class, id))
                .map(row -> Optional.ofNullable(row).map(InvitationRow::toInvitation));
    }

    @Override
    public Uni<Invitation> add(Invitation invitation) {
        InvitationRow row = InvitationRow.of(invitation);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toInvitation());
    }

    @Override
    public Uni<Invitation> save(Invitation invitation) {
        return Panache.getSession()
                .chain(session -> session.find(InvitationRow.class, invitation.id())
                        .invoke(row -> row.take(invitation))
                        .call(session::flush)
                        .map(InvitationRow::toInvitation));
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
    public Uni<List<Invitation>> of(UUID organisationId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from InvitationRow r where r.organisationId = :organisation and r.id > :after order by r.id",
                                InvitationRow.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(InvitationRow::toInvitation).toList());
    }
}
