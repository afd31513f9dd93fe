package dev.proofmark.audit.audit.persistence;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.AuditDays;
import dev.proofmark.audit.audit.domain.AuditStatus;
import dev.proofmark.audit.audit.domain.TeamMember;
import dev.proofmark.audit.audit.usecase.Audits;
import dev.proofmark.audit.audit.usecase.SeenAudit;
import dev.proofmark.audit.programme.domain.AuditKind;
import dev.proofmark.audit.programme.usecase.Viewer;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Audits by Hibernate Reactive. Every change touches the row, so that its version counts every command. */
@ApplicationScoped
class HibernateAudits implements Audits {

    private static final String VISIBLE = """
            from AuditRow a
            where a.id > :after
              and (:anyCertification = true or a.certificationId = :certification)
              and (:anyStatus = true or a.status = :status)
              and (:anyKind = true or a.kind = :kind)
              and (:everything = true
                or a.organisationId in :organisations
                or a.id in (select m.id.auditId from AuditMemberRow m where m.id.personId = :person))
            order by a.id
            """;

    private static final String SEEN = """
            select a, (select count(*) from MembershipRow m
              where m.id.personId = :person and m.id.organisationId = a.organisationId)
            from AuditRow a where a.id = :id
            """;

    private static final String HELD_WITHIN = """
            from AuditRow a
            where a.openedOn between :first and :last
              and not exists (select 1 from BookingRow b where b.id.auditId = a.id)
            order by a.openedOn, a.id
            """;

    private static final UUID NOTHING = new UUID(0, 0);

    private final HibernateBookings bookings;

    HibernateAudits(HibernateBookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public Uni<Optional<SeenAudit>> find(UUID id, String personId) {
        return seen(id, personId, LockModeType.NONE);
    }

    @Override
    public Uni<Optional<Audit>> findForChange(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Uni<Optional<Audit>> findHeld(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public Uni<Optional<SeenAudit>> findHeld(UUID id, String personId) {
        return seen(id, personId, LockModeType.PESSIMISTIC_READ);
    }

    private static Uni<Optional<SeenAudit>> seen(UUID id, String personId, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.createQuery(SEEN, Object[].class)
                        .setParameter("id", id)
                        .setParameter("person", personId)
                        .setLockMode(lock)
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found)
                        .map(row -> new SeenAudit(((AuditRow) row[0]).toAudit(), (Long) row[1] > 0)));
    }

    private static Uni<Optional<Audit>> locked(UUID id, LockModeType lock) {
        return Panache.getSession()
                .chain(session -> session.find(AuditRow.class, id, lock))
                .map(HibernateAudits::audit);
    }

    @Override
    public Uni<Optional<Audit>> latest(UUID programmeId, AuditKind kind) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from AuditRow a where a.programmeId = :programme and a.kind = :kind"
                                        + " order by a.cycle desc, a.sequence desc",
                                AuditRow.class)
                        .setParameter("programme", programmeId)
                        .setParameter("kind", kind)
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(HibernateAudits::audit);
    }

    @Override
    public Uni<List<Audit>> ofProgramme(UUID programmeId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from AuditRow a where a.programmeId = :programme order by a.id", AuditRow.class)
                        .setParameter("programme", programmeId)
                        .getResultList())
                .map(rows -> rows.stream().map(AuditRow::toAudit).toList());
    }

    @Override
    public Uni<List<Audit>> ofProgrammeForChange(UUID programmeId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from AuditRow a where a.programmeId = :programme order by a.id", AuditRow.class)
                        .setParameter("programme", programmeId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(rows -> rows.stream().map(AuditRow::toAudit).toList());
    }

    @Override
    public Uni<Audit> add(Audit audit, Instant now) {
        AuditRow row = new AuditRow();
        row.take(audit, now);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .map(stored -> row.toAudit());
    }

    @Override
    public Uni<Audit> save(Audit audit, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(AuditRow.class, audit.id()).chain(row -> {
                    Audit before = row.toAudit();
                    row.take(audit, now);
                    return replaceTeam(session, before, audit)
                            .chain(session::flush)
                            .chain(() -> book(session, before, audit))
                            .map(booked -> row.toAudit());
                }));
    }

    private Uni<Void> book(Mutiny.Session session, Audit before, Audit audit) {
        return before.bookings().equals(audit.bookings())
                ? Uni.createFrom().voidItem()
                : bookings.replace(session, audit.id(), audit.bookings());
    }

    private static Uni<Void> replaceTeam(Mutiny.Session session, Audit before, Audit audit) {
        if (before.team().equals(audit.team())) {
            return Uni.createFrom().voidItem();
        }
        Object[] members = audit.team().members().stream()
                .map(member -> member(audit.id(), member))
                .toArray();
        return session.createMutationQuery("delete from AuditMemberRow m where m.id.auditId = :audit")
                .setParameter("audit", audit.id())
                .executeUpdate()
                .chain(deleted -> session.persistAll(members));
    }

    private static AuditMemberRow member(UUID auditId, TeamMember member) {
        AuditMemberRow row = new AuditMemberRow();
        row.id = new AuditMemberRow.Id(auditId, member.personId());
        row.role = member.role();
        return row;
    }

    @Override
    public Uni<List<Audit>> visible(Viewer viewer, Wanted wanted, PageRequest page) {
        UUID certificationId = wanted.certificationId();
        AuditStatus status = wanted.status();
        AuditKind kind = wanted.kind();
        return Panache.getSession()
                .chain(session -> session.createQuery(VISIBLE, AuditRow.class)
                        .setParameter("after", page.afterOrStart())
                        .setParameter("anyCertification", certificationId == null)
                        .setParameter("certification", certificationId == null ? NOTHING : certificationId)
                        .setParameter("anyStatus", status == null)
                        .setParameter("status", status == null ? AuditStatus.PLANNED : status)
                        .setParameter("anyKind", kind == null)
                        .setParameter("kind", kind == null ? AuditKind.STAGE_1 : kind)
                        .setParameter("everything", viewer.everything())
                        .setParameter(
                                "organisations",
                                viewer.organisations().isEmpty() ? List.of(NOTHING) : viewer.organisations())
                        .setParameter("person", viewer.onTeamsAs())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(AuditRow::toAudit).toList());
    }

    @Override
    public Uni<List<Audit>> some(Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from AuditRow a where a.id in :ids order by a.id", AuditRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows -> rows.stream().map(AuditRow::toAudit).toList());
    }

    @Override
    public Uni<List<Audit>> heldWithin(AuditDays days) {
        return Panache.getSession()
                .chain(session -> session.createQuery(HELD_WITHIN, AuditRow.class)
                        .setParameter("first", days.firstDay())
                        .setParameter("last", days.lastDay())
                        .getResultList())
                .map(rows -> rows.stream().map(AuditRow::toAudit).toList());
    }

    private static Optional<Audit> audit(@Nullable AuditRow row) {
        return Optional.ofNullable(row).map(AuditRow::toAudit);
    }
}
