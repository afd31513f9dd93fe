package dev.proofmark.certificate.certificate.persistence;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateEvent;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.StatusEntry;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Certificates, their revisions and their status history in the database. */
@ApplicationScoped
public class HibernateCertificates implements Certificates {
    /** A certificate with the revision in force and the one under way, in one query however many there are. */
    private static final String SELECT = """
            select c, r, n from CertificateRow c
            join RevisionRow r on r.id.certificateId = c.id and r.id.revision = c.revision
            left join RevisionRow n on n.id.certificateId = c.id and n.id.revision = c.nextRevision
            where\s""";

    private record Stored(
            CertificateRow certificate,
            RevisionRow revision,
            @Nullable RevisionRow next) {}

    @Override
    public Uni<Void> add(Certificate certificate) {
        CertificateRow row = new CertificateRow();
        fill(row, certificate);
        return Panache.getSession()
                .chain(session -> session.persist(row)
                        .chain(() -> session.persist(RevisionRow.of(certificate.id(), certificate.current()))));
    }

    @Override
    public Uni<Certificate> save(Certificate certificate, List<CertificateEvent> events) {
        return Panache.getSession()
                .chain(session -> session.find(CertificateRow.class, certificate.id())
                        .invoke(row -> {
                            if (row.version != certificate.version()) {
                                throw new OptimisticLockException();
                            }
                        })
                        .call(row -> write(session, row, events))
                        .invoke(row -> fill(row, certificate))
                        .call(session::flush)
                        .map(row -> certificate(row, certificate.current(), certificate.next())));
    }

    private static Uni<Void> write(Mutiny.Session session, CertificateRow row, List<CertificateEvent> events) {
        Uni<Void> written = Uni.createFrom().voidItem();
        for (CertificateEvent event : events) {
            written = written.chain(() -> write(session, row, event));
        }
        return written;
    }

    private static Uni<Void> write(Mutiny.Session session, CertificateRow row, CertificateEvent event) {
        return switch (event) {
            case CertificateEvent.RevisionOpened opened -> session.persist(RevisionRow.of(row.id, opened.revision()));
            case CertificateEvent.Published published ->
                session.find(
                                RevisionRow.class,
                                new RevisionRow.Id(row.id, published.revision().number()))
                        .invoke(revision -> revision.publish(published.revision()))
                        .chain(() -> persist(session, row, published.entry()));
            case CertificateEvent.StatusChanged changed -> persist(session, row, changed.entry());
        };
    }

    /** The version that a word is written against is its place among the words: it only grows. */
    private static Uni<Void> persist(Mutiny.Session session, CertificateRow row, StatusEntry entry) {
        return session.persist(StatusRow.of(row.id, row.version + 1, entry));
    }

    @Override
    public Uni<Optional<Certificate>> find(UUID id) {
        return one("c.id = :id", Map.of("id", id));
    }

    @Override
    public Uni<Optional<Certificate>> find(CertificateNumber number) {
        return one("c.number = :number", Map.of("number", number.value()));
    }

    @Override
    public Uni<List<Certificate>> all(List<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(SELECT + "c.id in :ids order by c.id", Stored.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows ->
                        rows.stream().map(HibernateCertificates::certificate).toList());
    }

    @Override
    public Uni<Optional<Certificate>> ofCertification(UUID certificationId) {
        return one("c.certificationId = :certification", Map.of("certification", certificationId));
    }

    private static Uni<Optional<Certificate>> one(String condition, Map<String, Object> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createSelectionQuery(SELECT + condition, Stored.class);
                    parameters.forEach(query::setParameter);
                    return query.getSingleResultOrNull();
                })
                .map(stored -> Optional.ofNullable(stored).map(HibernateCertificates::certificate));
    }

    @Override
    public Uni<List<Certificate>> list(
            @Nullable UUID certificationId, @Nullable Set<UUID> organisations, PageRequest request) {
        if (organisations != null && organisations.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String query = SELECT + "c.id > :after"
                + (certificationId == null ? "" : " and c.certificationId = :certification")
                + (organisations == null ? "" : " and c.organisationId in :organisations")
                + " order by c.id";
        return Panache.getSession()
                .chain(session -> {
                    var selection = session.createSelectionQuery(query, Stored.class)
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

    @Override
    public Uni<List<CertificateRevision>> revisions(UUID certificateId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from RevisionRow where id.certificateId = :certificate order by id.revision",
                                RevisionRow.class)
                        .setParameter("certificate", certificateId)
                        .getResultList())
                .map(rows -> rows.stream().map(RevisionRow::toRevision).toList());
    }

    @Override
    public Uni<Optional<CertificateRevision>> revision(UUID certificateId, int number) {
        return Panache.getSession()
                .chain(session -> session.find(RevisionRow.class, new RevisionRow.Id(certificateId, number)))
                .map(row -> Optional.ofNullable(row).map(RevisionRow::toRevision));
    }

    @Override
    public Uni<StatusHistory> history(UUID certificateId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from StatusRow where id.certificateId = :certificate order by id.sequence",
                                StatusRow.class)
                        .setParameter("certificate", certificateId)
                        .getResultList())
                .map(rows ->
                        new StatusHistory(rows.stream().map(StatusRow::toEntry).toList()));
    }

    @Override
    public Uni<Map<UUID, StatusHistory>> histories(List<UUID> certificates) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from StatusRow where id.certificateId in :certificates"
                                        + " order by id.certificateId, id.sequence",
                                StatusRow.class)
                        .setParameter("certificates", certificates)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.id.certificateId(),
                                Collectors.collectingAndThen(
                                        Collectors.mapping(StatusRow::toEntry, Collectors.toList()),
                                        StatusHistory::new))));
    }

    private static void fill(CertificateRow row, Certificate certificate) {
        CertificateRevision next = certificate.next();
        row.id = certificate.id();
        row.certificationId = certificate.certificationId();
        row.organisationId = certificate.holder();
        row.number = certificate.number().value();
        row.certifiedSince = certificate.certifiedSince();
        row.status = certificate.status();
        row.revision = certificate.current().number();
        row.nextRevision = next == null ? null : next.number();
        row.statusSince = certificate.statusSince();
        row.resolveBy = certificate.resolveBy();
    }

    private static Certificate certificate(Stored stored) {
        RevisionRow next = stored.next();
        return certificate(
                stored.certificate(), stored.revision().toRevision(), next == null ? null : next.toRevision());
    }

    private static Certificate certificate(
            CertificateRow row, CertificateRevision current, @Nullable CertificateRevision next) {
        return new Certificate(
                row.id,
                row.certificationId,
                new CertificateNumber(row.number),
                row.certifiedSince,
                row.status,
                current,
                next,
                row.statusSince,
                row.resolveBy,
                row.version);
    }
}
