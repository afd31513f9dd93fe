package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.CertificationDecision;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.DecisionKind;
import dev.proofmark.certificate.decision.domain.Finding;
import dev.proofmark.certificate.decision.domain.Vote;
import dev.proofmark.certificate.decision.usecase.CertificationFiles;
import dev.proofmark.certificate.decision.usecase.FileWithDecisions;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Files and decisions in the database. */
@ApplicationScoped
public class HibernateCertificationFiles implements CertificationFiles {

    private static final String WITH_CASES =
            "select f, c from FileRow f join CaseRow c on c.certificationId = f.certificationId where ";

    /** Most files that are looked at have neither decisions nor votes yet: those are not asked for. */
    private static final String WITH_COUNTS = """
            select f, c, (select count(*) from DecisionRow d where d.fileId = f.id),
              (select count(*) from VoteRow v where v.fileId = f.id)
            from FileRow f join CaseRow c on c.certificationId = f.certificationId where f.id = :id
            """;

    /** Whoever waits for the case sees its file as it is afterwards. */
    private static final String HOLD = """
            select c.* from certification_case c
            where c.certification_id = (select f.certification_id from certification_file f where f.id = :id)
            for update
            """;

    private static final String OPEN_ABOUT = """
            select f.id from FileRow f
            where f.certificateId = :certificate and f.kind = :kind and f.status in (REVIEW_PENDING, REVIEWED)
            """;

    private static final String OPEN = """
            insert into certification_file
              (id, certification_id, organisation_id, kind, certificate_id, occasion, cycle_since, status, version)
            values (:id, :certification, :organisation, :kind, :certificate, cast(:occasion as uuid), cast(:since as date),
              'REVIEW_PENDING', 0)
            on conflict (certification_id, kind) where status in ('REVIEW_PENDING', 'REVIEWED') do nothing
            """;

    private static final String BECOME_TRANSFER = """
            update certification_file set kind = 'TRANSFER', version = version + 1
            where certification_id = :certification and kind = 'INITIAL' and status = 'REVIEW_PENDING' and review is null
              and not exists (select from certification_decision d where d.file_id = certification_file.id)
            """;

    private static final String CYCLE_SINCE = """
            select max(decidedOn) from DecisionRow
            where certificationId = :certification and outcome = GRANTED
              and kind in (INITIAL, TRANSFER, RENEWAL, RESTORATION)
            """;

    @Override
    public Uni<Optional<CertificationFile>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(WITH_CASES + "f.id = :id", Object[].class)
                        .setParameter("id", id)
                        .getResultList())
                .chain(HibernateCertificationFiles::files)
                .map(found -> found.stream().findFirst());
    }

    /** Nobody waits for the file before its findings are asked for: one journey brings both. */
    @Override
    public Uni<Optional<FileWithDecisions>> findWithDecisions(UUID id) {
        Uni<Object[]> file = Panache.getSession()
                .chain(session -> session.createSelectionQuery(WITH_COUNTS, Object[].class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
        return Uni.combine()
                .all()
                .unis(file, CaseFindings.ofFile(id))
                .asTuple()
                .chain(found -> found.getItem1() == null
                        ? Uni.createFrom().item(Optional.empty())
                        : withDecisions(found.getItem1(), found.getItem2()).map(Optional::of));
    }

    private Uni<FileWithDecisions> withDecisions(Object[] found, List<Finding> findings) {
        CertificationFile file = ((FileRow) found[0]).toFile((CaseRow) found[1], findings);
        return unlessNone(found[2], () -> decisionsOn(file.id()))
                .chain(decisions -> unlessNone(found[3], () -> votesOn(file.id()))
                        .map(votes -> new FileWithDecisions(file, decisions, votes)));
    }

    private static <T> Uni<List<T>> unlessNone(Object count, Supplier<Uni<List<T>>> some) {
        return (Long) count == 0 ? Uni.createFrom().item(List.of()) : some.get();
    }

    @Override
    public Uni<Optional<UUID>> openAbout(UUID certificateId, DecisionKind kind) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OPEN_ABOUT, UUID.class)
                        .setParameter("certificate", certificateId)
                        .setParameter("kind", kind)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> open(CertificationFile file) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN)
                        .setParameter("id", file.id())
                        .setParameter("certification", file.certificationId())
                        .setParameter("organisation", file.organisationId())
                        .setParameter("kind", file.kind().name())
                        .setParameter("certificate", file.matter().certificateId())
                        .setParameter("occasion", file.matter().occasion())
                        .setParameter("since", file.matter().cycleSince())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<CertificationFile> add(CertificationFile file) {
        FileRow row = FileRow.of(file);
        return Panache.getSession()
                .chain(session -> session.persist(row)
                        .chain(session::flush)
                        .chain(() -> session.find(CaseRow.class, file.certificationId())))
                .map(of -> row.toFile(of, file.facts().findings()));
    }

    @Override
    public Uni<Void> becomeTransfer(UUID certificationId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BECOME_TRANSFER)
                        .setParameter("certification", certificationId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<LocalDate>> cycleSince(UUID certificationId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(CYCLE_SINCE, LocalDate.class)
                        .setParameter("certification", certificationId)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<CertificationFile>> hold(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, CaseRow.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .chain(() -> find(id));
    }

    @Override
    public Uni<List<CertificationFile>> list(@Nullable UUID certificationId, PageRequest request) {
        String query = WITH_CASES + "f.id > :after"
                + (certificationId == null ? "" : " and f.certificationId = :certification") + " order by f.id";
        return Panache.getSession()
                .chain(session -> {
                    var selection = session.createSelectionQuery(query, Object[].class)
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
    public Uni<CertificationFile> save(CertificationFile file) {
        return Panache.getSession()
                .chain(session -> session.find(FileRow.class, file.id())
                        .chain(row -> session.find(CaseRow.class, file.certificationId())
                                .chain(of -> save(session, row, of, file))));
    }

    private static Uni<CertificationFile> save(
            Mutiny.Session session, FileRow row, CaseRow of, CertificationFile file) {
        row.take(file, of);
        return session.flush().map(_ -> row.toFile(of, file.facts().findings()));
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

    @Override
    public Uni<Void> add(Vote vote) {
        return Panache.getSession()
                .chain(session -> session.persist(VoteRow.of(vote)).chain(session::flush));
    }

    @Override
    public Uni<List<Vote>> votesOn(UUID fileId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from VoteRow where fileId = :file order by id", VoteRow.class)
                        .setParameter("file", fileId)
                        .getResultList())
                .map(rows -> rows.stream().map(VoteRow::toVote).toList());
    }

    private static Uni<List<CertificationFile>> files(List<Object[]> pairs) {
        List<UUID> certifications = pairs.stream()
                .map(pair -> ((CaseRow) pair[1]).certificationId)
                .distinct()
                .toList();
        return CaseFindings.of(certifications)
                .map(findings -> pairs.stream()
                        .map(pair -> {
                            CaseRow of = (CaseRow) pair[1];
                            return ((FileRow) pair[0]).toFile(of, findings.getOrDefault(of.certificationId, List.of()));
                        })
                        .toList());
    }
}
