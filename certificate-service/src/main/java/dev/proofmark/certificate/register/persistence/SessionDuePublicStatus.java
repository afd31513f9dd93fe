package dev.proofmark.certificate.register.persistence;

import dev.proofmark.certificate.register.usecase.DuePublicStatus;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A row per certificate, which a trigger on the words writes. */
@ApplicationScoped
class SessionDuePublicStatus implements DuePublicStatus {

    private static final String WAITING = "select exists (select from due_public_status)";

    /**
     * The certificate is held, as a command that changes it does first: so neither waits for the other's due row, and what
     * is read of it then is the last there is.
     */
    private static final String HOLD = """
            select d.certificate_id from due_public_status d join certificate c on c.id = d.certificate_id
            order by d.certificate_id limit :most for no key update of c skip locked
            """;

    private static final String DONE = "delete from due_public_status where certificate_id in (:certificates)";

    @Override
    public Uni<Boolean> waiting() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(WAITING, Boolean.class).getSingleResult());
    }

    @Override
    public Uni<List<UUID>> hold(int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, UUID.class)
                        .setParameter("most", most)
                        .getResultList());
    }

    @Override
    public Uni<Void> done(List<UUID> certificates) {
        return certificates.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(DONE)
                                .setParameter("certificates", certificates)
                                .executeUpdate())
                        .replaceWithVoid();
    }
}
