package dev.proofmark.platform.commands;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.OptimisticLockException;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Deletes rows, each by a statement of its own. Hibernate Reactive's {@code Session.remove} must not be used: it keeps the
 * deletion under way in the entity's persister, which all sessions share (hibernate-reactive#1713, open). Of two at once one
 * takes the other's end for its own, and one never ends: it holds its row and its connection until its caller hangs up.
 */
public final class Removals {

    private Removals() {}

    /**
     * Deletes a row of the version that was read. Fails if another command was faster (I-53).
     *
     * @param row as the session knows it; its class calls its id {@code id} and its version {@code version}
     */
    public static Uni<Void> remove(Mutiny.Session session, Object row, Object id, long version) {
        String type = row.getClass().getSimpleName();
        return session.createMutationQuery("delete from " + type + " r where r.id = :id and r.version = :version")
                .setParameter("id", id)
                .setParameter("version", version)
                .executeUpdate()
                .invoke(deleted -> {
                    if (deleted == 0) {
                        throw new OptimisticLockException(type + " was changed or deleted in the meantime");
                    }
                    session.detach(row);
                })
                .replaceWithVoid();
    }
}
