package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.usecase.Intakes;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Intakes by Hibernate Reactive. */
@ApplicationScoped
class HibernateIntakes implements Intakes {

    /** Of two with the same key at the same moment the second waits for the first, and finds it. */
    private static final String CLAIM = """
            insert into complaint_intake (complaint_id, key_sha256, body_sha256, salt, secret_sha256)
            values (:complaint, :key, :body, :salt, :secret)
            on conflict (key_sha256) do nothing
            """;

    @Override
    public Uni<Optional<Intake>> claim(Intake intake) {
        return Panache.getSession()
                .chain(session -> insert(session, intake)
                        .chain(inserted -> inserted > 0
                                ? Uni.createFrom().item(Optional.empty())
                                : ofKey(session, intake.keySha256())));
    }

    private static Uni<Integer> insert(Mutiny.Session session, Intake intake) {
        return session.createNativeQuery(CLAIM)
                .setParameter("complaint", intake.complaintId())
                .setParameter("key", intake.keySha256())
                .setParameter("body", intake.bodySha256())
                .setParameter("salt", intake.salt())
                .setParameter("secret", intake.secretSha256())
                .executeUpdate();
    }

    private static Uni<Optional<Intake>> ofKey(Mutiny.Session session, String keySha256) {
        return session.createSelectionQuery("from IntakeRow where keySha256 = :key", IntakeRow.class)
                .setParameter("key", keySha256)
                .getSingleResult()
                .map(row -> Optional.of(row.toIntake()));
    }

    @Override
    public Uni<Optional<Intake>> find(UUID complaintId) {
        return Panache.getSession()
                .chain(session -> session.find(IntakeRow.class, complaintId))
                .map(row -> Optional.ofNullable(row).map(IntakeRow::toIntake));
    }
}
