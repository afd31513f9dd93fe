package dev.proofmark.certificate.certificate.persistence;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.ValidityPeriod;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates in the database. */
@ApplicationScoped
public class HibernateCertificates implements Certificates {

    @Override
    public Uni<Void> add(Certificate certificate) {
        CertificateRow row = new CertificateRow();
        fill(row, certificate);
        return Panache.getSession().chain(session -> session.persist(row));
    }

    @Override
    public Uni<Certificate> save(Certificate certificate) {
        return Panache.getSession()
                .chain(session -> session.find(CertificateRow.class, certificate.id())
                        .invoke(row -> {
                            if (row.version != certificate.version()) {
                                throw new OptimisticLockException();
                            }
                            fill(row, certificate);
                        })
                        .call(session::flush)
                        .map(HibernateCertificates::certificate));
    }

    @Override
    public Uni<Optional<Certificate>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(CertificateRow.class, id))
                .map(row -> Optional.ofNullable(row).map(HibernateCertificates::certificate));
    }

    @Override
    public Uni<Optional<Certificate>> find(CertificateNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from CertificateRow where number = :number", CertificateRow.class)
                        .setParameter("number", number.value())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(HibernateCertificates::certificate));
    }

    @Override
    public Uni<List<Certificate>> list(
            @Nullable UUID certificationId, @Nullable Set<UUID> organisations, PageRequest request) {
        if (organisations != null && organisations.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String query = "from CertificateRow where id > :after"
                + (certificationId == null ? "" : " and certificationId = :certification")
                + (organisations == null ? "" : " and organisationId in :organisations")
                + " order by id";
        return Panache.getSession()
                .chain(session -> {
                    var selection = session.createSelectionQuery(query, CertificateRow.class)
                            .setParameter("after", request.afterOrStart())
                            .setMaxResults(request.rowsToRead());
                    if (certificationId != null) {
                        selection.setParameter("certification", certificationId);
                    }
                    if (organisations != null) {
                        selection.setParameter("organisations", organisations);
                    }
                    return selection.getResultList();
                })
                .map(rows ->
                        rows.stream().map(HibernateCertificates::certificate).toList());
    }

    private static void fill(CertificateRow row, Certificate certificate) {
        row.id = certificate.id();
        row.certificationId = certificate.certificationId();
        row.organisationId = certificate.content().scope().holder().organisationId();
        row.decisionId = certificate.decisionId();
        row.applicationId = certificate.applicationId();
        row.number = certificate.number().value();
        row.revision = certificate.revision();
        row.status = certificate.status();
        row.decisionDate = certificate.validity().decisionDate();
        row.effectiveDate = certificate.validity().effectiveDate();
        row.validUntil = certificate.validity().validUntil();
        row.content = certificate.content();
        row.issuedOn = certificate.issuedOn();
        row.pdfSha256 = certificate.pdfSha256();
    }

    private static Certificate certificate(CertificateRow row) {
        return new Certificate(
                row.id,
                row.certificationId,
                row.decisionId,
                row.applicationId,
                new CertificateNumber(row.number),
                row.revision,
                row.status,
                new ValidityPeriod(row.decisionDate, row.effectiveDate, row.validUntil),
                row.content,
                row.issuedOn,
                row.pdfSha256,
                row.version);
    }
}
