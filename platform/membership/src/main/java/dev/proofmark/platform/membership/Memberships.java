package dev.proofmark.platform.membership;

import dev.proofmark.platform.rules.Actor;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Asks who belongs to which organisation; within the session or transaction under way. */
@ApplicationScoped
public class Memberships {

    public Uni<Boolean> isMember(String personId, UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.find(MembershipRow.class, new MembershipRow.Id(personId, organisationId)))
                .map(row -> row != null);
    }

    /**
     * Lets members pass.
     *
     * @throws RefusedException in the Uni, {@code not-found}: to others the organisation's things do not exist
     */
    public Uni<Void> require(Actor actor, UUID organisationId) {
        return isMember(actor.personId(), organisationId)
                .invoke(member -> {
                    if (!member) {
                        throw new RefusedException(Refusal.notFound());
                    }
                })
                .replaceWithVoid();
    }

    public Uni<List<UUID>> organisationsOf(String personId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select m.id.organisationId from MembershipRow m where m.id.personId = :person",
                                UUID.class)
                        .setParameter("person", personId)
                        .getResultList());
    }

    Uni<Void> add(String personId, UUID organisationId, String role) {
        MembershipRow row = new MembershipRow();
        row.id = new MembershipRow.Id(personId, organisationId);
        row.role = role;
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }

    Uni<Void> remove(String personId, UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from MembershipRow m where m.id = :id")
                        .setParameter("id", new MembershipRow.Id(personId, organisationId))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
