package dev.proofmark.application.certification.persistence;

import dev.proofmark.application.certification.domain.Certification;
import dev.proofmark.application.certification.usecase.Certifications;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Certifications by Hibernate Reactive; events of one certification come one after the other. */
@ApplicationScoped
class HibernateCertifications implements Certifications {

    @Override
    public Uni<Optional<Certification>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(CertificationRow.class, id))
                .map(row -> Optional.ofNullable(row).map(CertificationRow::toCertification));
    }

    @Override
    public Uni<Void> learn(Certification certification) {
        return Panache.getSession()
                .chain(session -> session.find(CertificationRow.class, certification.id())
                        .chain(known -> {
                            if (known == null) {
                                CertificationRow row = new CertificationRow();
                                row.take(certification);
                                return session.persist(row);
                            }
                            if (known.revision < certification.revision()) {
                                known.take(certification);
                            }
                            return Uni.createFrom().voidItem();
                        }));
    }
}
