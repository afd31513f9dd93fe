package dev.proofmark.audit.programme.persistence;

import dev.proofmark.audit.programme.domain.Programme;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.programme.usecase.Programmes;
import dev.proofmark.audit.programme.usecase.Viewer;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Programmes by Hibernate Reactive. */
@ApplicationScoped
class HibernateProgrammes implements Programmes {

    private static final String VISIBLE = """
            from ProgrammeRow p
            where p.status <> dev.proofmark.audit.programme.domain.ProgrammeStatus.ANNOUNCED
              and p.id > :after
              and (:anyCertification = true or p.certificationId = :certification)
              and (:everything = true
                or p.organisationId in :organisations
                or p.id in (select a.programmeId from AuditRow a
                  where a.id in (select m.id.auditId from AuditMemberRow m where m.id.personId = :person)))
            order by p.id
            """;

    private static final UUID NOTHING = new UUID(0, 0);

    @Override
    public Uni<Optional<Programme>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ProgrammeRow.class, id))
                .map(row -> Optional.ofNullable(row).map(ProgrammeRow::toProgramme));
    }

    @Override
    public Uni<Optional<SchemeVersion>> schemeOf(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select new dev.proofmark.audit.programme.domain.SchemeVersion(p.schemeId, p.schemeVersion)"
                                        + " from ProgrammeRow p where p.id = :id",
                                SchemeVersion.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<Programme>> findForChange(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(ProgrammeRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(ProgrammeRow::toProgramme));
    }

    @Override
    public Uni<Optional<Programme>> ofCertification(UUID certificationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ProgrammeRow p where p.certificationId = :certification", ProgrammeRow.class)
                        .setParameter("certification", certificationId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ProgrammeRow::toProgramme));
    }

    @Override
    public Uni<Programme> save(Programme programme, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(ProgrammeRow.class, programme.id())
                        .chain(known -> {
                            ProgrammeRow row = known == null ? new ProgrammeRow() : known;
                            row.take(programme, now);
                            return session.persist(row).chain(session::flush).map(stored -> row.toProgramme());
                        }));
    }

    @Override
    public Uni<List<Programme>> visible(Viewer viewer, @Nullable UUID certificationId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(VISIBLE, ProgrammeRow.class)
                        .setParameter("after", page.afterOrStart())
                        .setParameter("anyCertification", certificationId == null)
                        .setParameter("certification", certificationId == null ? NOTHING : certificationId)
                        .setParameter("everything", viewer.everything())
                        .setParameter(
                                "organisations",
                                viewer.organisations().isEmpty() ? List.of(NOTHING) : viewer.organisations())
                        .setParameter("person", viewer.onTeamsAs())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(ProgrammeRow::toProgramme).toList());
    }
}
