package dev.proofmark.certificate.takeover.persistence;

import dev.proofmark.certificate.takeover.domain.FormerCertificate;
import dev.proofmark.certificate.takeover.usecase.FormerCertificates;
import dev.proofmark.certificate.takeover.usecase.Provenance;
import dev.proofmark.platform.imports.BulkRows;
import dev.proofmark.platform.imports.ImportRun;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Taken-over certificates by statements for many of them at once. */
@ApplicationScoped
class BulkFormerCertificates implements FormerCertificates {

    private static final String KNOWN = """
            select w.place, c.id is not null, i.row_sha256, o.organisation_id
            from jsonb_to_recordset(cast(cast(:wanted as text) as jsonb)) as w (place integer, number text, client text)
            left join certificate c on c.number = w.number
            left join imported_certificate i on i.certificate_id = c.id
            left join imported_client o on o.reference = w.client
            order by w.place
            """;

    private static final String LEARN = """
            insert into imported_client (reference, organisation_id) values (:reference, :organisation)
            on conflict (reference) do nothing
            """;

    private static final String PROVENANCE = """
            select import_id, row_number, file_sha256, imported_by, imported_at
            from imported_certificate where certificate_id = :certificate
            """;

    private record Wanted(int place, String number, String client) {}

    @Override
    public Uni<List<Known>> known(List<FormerCertificate> certificates) {
        List<Wanted> wanted = new ArrayList<>();
        for (FormerCertificate certificate : certificates) {
            wanted.add(new Wanted(wanted.size(), certificate.number().value(), certificate.client()));
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter("wanted", BulkRows.rows(wanted))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Known((Boolean) row[1], (String) row[2], Optional.ofNullable((UUID) row[3])))
                        .toList());
    }

    @Override
    public Uni<Void> add(List<Held> certificates, ImportRun run) {
        FormerRows rows = FormerRows.of(certificates, run);
        return BulkRows.insert("certificate", FormerRows.Certificate.class, rows.certificates())
                .chain(() -> BulkRows.insert("certificate_revision", FormerRows.Revision.class, rows.revisions()))
                .chain(() -> BulkRows.insert("certificate_status", FormerRows.Status.class, rows.statuses()))
                .chain(() -> BulkRows.insert("imported_certificate", FormerRows.Origin.class, rows.origins()))
                .chain(() -> BulkRows.insert("business_due", FormerRows.Expiry.class, rows.expiries()));
    }

    @Override
    public Uni<Void> learn(String reference, UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LEARN)
                        .setParameter("reference", reference)
                        .setParameter("organisation", organisationId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Provenance>> provenance(UUID certificateId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PROVENANCE, Object[].class)
                        .setParameter("certificate", certificateId)
                        .getResultList())
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Provenance(
                                (UUID) row[0],
                                ((Number) row[1]).longValue(),
                                (String) row[2],
                                (String) row[3],
                                ((OffsetDateTime) row[4]).toInstant())));
    }
}
