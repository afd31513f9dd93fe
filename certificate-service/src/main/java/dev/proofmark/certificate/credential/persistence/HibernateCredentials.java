package dev.proofmark.certificate.credential.persistence;

import dev.proofmark.certificate.credential.usecase.Credentials;
import dev.proofmark.certificate.credential.usecase.SignedCredential;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Credentials in the database, published in the certificate's own transaction. */
@ApplicationScoped
public class HibernateCredentials implements Credentials {

    @Override
    public Uni<Void> add(UUID certificateId, int revision, SignedCredential credential) {
        return Panache.getSession()
                .chain(session -> session.persist(CredentialRow.of(certificateId, revision, credential)));
    }

    @Override
    public Uni<Optional<SignedCredential>> find(UUID certificateId, int revision) {
        return Panache.getSession()
                .chain(session -> session.find(CredentialRow.class, new CredentialRow.Id(certificateId, revision)))
                .map(row -> Optional.ofNullable(row).map(CredentialRow::toCredential));
    }
}
