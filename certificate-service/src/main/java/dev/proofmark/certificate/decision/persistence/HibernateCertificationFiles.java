package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.usecase.CertificationFiles;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Files and decisions in the database. */
@ApplicationScoped
public class HibernateCertificationFiles implements CertificationFiles {

    /**
     * What another transaction opened at the same moment stands; both then wait for the row. The version goes on whatever
     * the file learns, findings too: whoever decides on it must have seen that. A decided file learns nothing.
     */
    private static final String OPEN_OR_HOLD = """
            insert into certification_file (id, certification_id, organisation_id, status, facts, version)
            values (:id, :certification, :organisation, 'REVIEW_PENDING', '{"team":[],"concludedAudits":{},"reportedAudits":[],"bars":[]}', 0)
            on conflict (certification_id) do update set version = certification_file.version + 1
            where certification_file.status in ('REVIEW_PENDING', 'REVIEWED')
            returning *
            """;

    @Override
    public Uni<CertificationFile> openOrHold(UUID certificationId, UUID organisationId, UUID newId) {
        return Panache.getSession()
                .chain(session -> openOrHold(session, certificationId, organisationId, newId)
                        .chain(row -> row != null ? Uni.createFrom().item(row) : decided(session, certificationId)))
                .map(row -> file(row, List.of()));
    }

    private static Uni<FileRow> openOrHold(
            Mutiny.Session session, UUID certificationId, UUID organisationId, UUID newId) {
        return session.createNativeQuery(OPEN_OR_HOLD, FileRow.class)
                .setParameter("id", newId)
                .setParameter("certification", certificationId)
                .setParameter("organisation", organisationId)
                .getSingleResultOrNull();
    }

    private static Uni<FileRow> decided(Mutiny.Session session, UUID certificationId) {
        return session.createSelectionQuery("from FileRow where certificationId = :certification", FileRow.class)
                .setParameter("certification", certificationId)
                .getSingleResult();
    }

    @Override
    public Uni<Optional<CertificationFile>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(FileRow.class, id))
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : files(List.of(row)).map(found -> Optional.of(found.getFirst())));
    }

    @Override
    public Uni<List<CertificationFile>> list(@Nullable UUID certificationId, PageRequest request) {
        String query = "from FileRow where id > :after"
                + (certificationId == null ? "" : " and certificationId = :certification") + " order by id";
        return Panache.getSession()
                .chain(session -> {
                    var selection = session.createSelectionQuery(query, FileRow.class)
                            .setParameter("after", request.afterOrStart())
                            .setMaxResults(request.rowsToRead());
                    if (certificationId != null) {
                        selection.setParameter("certification", certificationId);
                    }
                    return selection.getResultList();
                })
                .chain(HibernateCertificationFiles::files);
    }

    @Override
    public Uni<Void> learnt(CertificationFile file) {
        return Panache.getSession()
                .call(session ->
                        session.find(FileRow.class, file.id()).invoke(row -> row.facts = StoredFacts.of(file.facts())))
                .chain(session ->
                        FileFindings.write(session, file.id(), file.facts().findings()));
    }

    @Override
    public Uni<CertificationFile> save(CertificationFile file) {
        return Panache.getSession()
                .chain(session -> session.find(FileRow.class, file.id())
                        .invoke(row -> change(row, file))
                        .call(session::flush)
                        .map(row -> file(row, file.facts().findings())));
    }

    private static void change(FileRow row, CertificationFile file) {
        if (row.version != file.version()) {
            throw new OptimisticLockException();
        }
        row.status = file.status();
        row.review = file.review();
    }

    @Override
    public Uni<Void> add(CertificationDecision decision) {
        return Panache.getSession()
                .chain(session -> session.persist(DecisionRows.row(decision)).chain(session::flush));
    }

    @Override
    public Uni<List<CertificationDecision>> decisionsOn(UUID fileId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DecisionRow where fileId = :file order by id", DecisionRow.class)
                        .setParameter("file", fileId)
                        .getResultList())
                .map(rows -> rows.stream().map(DecisionRows::decision).toList());
    }

    private static Uni<List<CertificationFile>> files(List<FileRow> rows) {
        return FileFindings.of(rows.stream().map(row -> row.id).toList())
                .map(findings -> rows.stream()
                        .map(row -> file(row, findings.getOrDefault(row.id, List.of())))
                        .toList());
    }

    private static CertificationFile file(FileRow row, List<Finding> findings) {
        return new CertificationFile(
                row.id,
                row.certificationId,
                row.organisationId,
                row.status,
                row.facts.with(findings),
                row.review,
                row.version);
    }
}
