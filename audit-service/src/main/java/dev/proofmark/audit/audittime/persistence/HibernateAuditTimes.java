package dev.proofmark.audit.audittime.persistence;

import dev.proofmark.audit.audittime.domain.AuditTime;
import dev.proofmark.audit.audittime.domain.AuditTimeStatus;
import dev.proofmark.audit.audittime.domain.Determination;
import dev.proofmark.audit.audittime.usecase.AuditTimes;
import dev.proofmark.platform.commands.Ids;
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

/** Audit times by Hibernate Reactive. Every change touches the row, so that its version counts every command. */
@ApplicationScoped
class HibernateAuditTimes implements AuditTimes {

    private static final String WANTED = """
            from AuditTimeRow t
            where t.applicationId > :after
              and (:anyCertification = true or t.certificationId = :certification)
              and (:anyStatus = true or t.status = :status)
            order by t.applicationId
            """;

    private static final String DETERMINED = """
            from DeterminationRow d
            where d.applicationId = :application and d.id > :after
            order by d.id
            """;

    private static final UUID NOTHING = new UUID(0, 0);

    @Override
    public Uni<Optional<AuditTime>> find(UUID applicationId) {
        return Panache.getSession()
                .chain(session -> session.find(AuditTimeRow.class, applicationId))
                .map(HibernateAuditTimes::time);
    }

    @Override
    public Uni<Optional<AuditTime>> findForChange(UUID applicationId) {
        return Panache.getSession()
                .chain(session -> session.find(AuditTimeRow.class, applicationId, LockModeType.PESSIMISTIC_WRITE))
                .map(HibernateAuditTimes::time);
    }

    @Override
    public Uni<AuditTime> save(AuditTime time, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(
                                AuditTimeRow.class, time.identity().applicationId())
                        .chain(known -> {
                            AuditTimeRow row = known == null ? new AuditTimeRow() : known;
                            row.take(time, now);
                            return session.persist(row).chain(session::flush).map(stored -> row.toAuditTime());
                        }));
    }

    @Override
    public Uni<Void> keep(UUID applicationId, Determination determination) {
        DeterminationRow row = DeterminationRow.of(Ids.next(), applicationId, determination);
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    @Override
    public Uni<List<AuditTime>> list(Wanted wanted, PageRequest page) {
        UUID certification = wanted.certificationId();
        AuditTimeStatus status = wanted.status();
        return Panache.getSession()
                .chain(session -> session.createQuery(WANTED, AuditTimeRow.class)
                        .setParameter("after", page.afterOrStart())
                        .setParameter("anyCertification", certification == null)
                        .setParameter("certification", certification == null ? NOTHING : certification)
                        .setParameter("anyStatus", status == null)
                        .setParameter("status", status == null ? AuditTimeStatus.CALCULATED : status)
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(AuditTimeRow::toAuditTime).toList());
    }

    @Override
    public Uni<List<Kept>> determinations(UUID applicationId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(DETERMINED, DeterminationRow.class)
                        .setParameter("application", applicationId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows ->
                        rows.stream().map(row -> new Kept(row.id, row.content)).toList());
    }

    private static Optional<AuditTime> time(@Nullable AuditTimeRow row) {
        return Optional.ofNullable(row).map(AuditTimeRow::toAuditTime);
    }
}
