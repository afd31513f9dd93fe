package dev.proofmark.certificate.certificatedocument.persistence;

import dev.proofmark.certificate.certificatedocument.usecase.Documents;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Documents in the database, published in the certificate's own transaction. */
@ApplicationScoped
public class HibernateDocuments implements Documents {

    @Override
    public Uni<Void> add(UUID certificateId, String sha256, byte[] pdf) {
        DocumentRow row = new DocumentRow();
        row.certificateId = certificateId;
        row.sha256 = sha256;
        row.pdf = pdf;
        return Panache.getSession().chain(session -> session.persist(row));
    }

    @Override
    public Uni<Optional<byte[]>> find(UUID certificateId) {
        return Panache.getSession()
                .chain(session -> session.find(DocumentRow.class, certificateId))
                .map(row -> Optional.ofNullable(row).map(found -> found.pdf));
    }
}
