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
    public Uni<Void> add(UUID certificateId, int revision, String sha256, byte[] pdf) {
        DocumentRow row = new DocumentRow();
        row.id = new DocumentRow.Id(certificateId, revision);
        row.sha256 = sha256;
        row.pdf = pdf;
        return Panache.getSession().chain(session -> session.persist(row));
    }

    @Override
    public Uni<Optional<byte[]>> find(UUID certificateId, int revision) {
        return Panache.getSession()
                .chain(session -> session.find(DocumentRow.class, new DocumentRow.Id(certificateId, revision)))
                .map(row -> Optional.ofNullable(row).map(found -> found.pdf));
    }
}
