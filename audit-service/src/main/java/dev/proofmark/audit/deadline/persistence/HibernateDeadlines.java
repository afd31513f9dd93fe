package dev.proofmark.audit.deadline.persistence;

import dev.proofmark.audit.deadline.domain.Deadline;
import dev.proofmark.audit.deadline.domain.DeadlineKind;
import dev.proofmark.audit.deadline.domain.DeadlineStatus;
import dev.proofmark.audit.deadline.domain.DeadlineStep;
import dev.proofmark.audit.deadline.domain.SuspensionProposal;
import dev.proofmark.audit.deadline.usecase.DeadlineFilter;
import dev.proofmark.audit.deadline.usecase.DeadlineRows;
import dev.proofmark.audit.programme.usecase.Viewer;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deadlines by Hibernate Reactive. */
@ApplicationScoped
class HibernateDeadlines implements DeadlineRows {

    private static final UUID NOTHING = new UUID(0, 0);

    private static final String VISIBLE = """
            from DeadlineRow d
            where (:first = true
                or d.dueOn > (select l.dueOn from DeadlineRow l where l.id = :after)
                or (d.dueOn = (select l.dueOn from DeadlineRow l where l.id = :after) and d.id > :after))
              and (:anyStatus = true or d.status = :status)
              and (:anyKind = true or d.kind = :kind)
              and d.dueOn < :dueBefore
              and (:anyCertification = true or d.certificationId = :certification)
              and (:everything = true
                or d.organisationId in :organisations
                or d.certificationId in (select a.certificationId from AuditRow a
                  where a.id in (select m.id.auditId from AuditMemberRow m where m.id.personId = :person)))
            order by d.dueOn, d.id
            """;

    @Override
    public Uni<Optional<UUID>> idOf(DeadlineKind kind, UUID subjectId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select d.id from DeadlineRow d where d.kind = :kind and d.subjectId = :subject",
                                UUID.class)
                        .setParameter("kind", kind)
                        .setParameter("subject", subjectId)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<List<UUID>> unsettled(UUID certificationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select d.id from DeadlineRow d"
                                        + " where d.certificationId = :certification and d.settledOn is null order by d.id",
                                UUID.class)
                        .setParameter("certification", certificationId)
                        .getResultList());
    }

    @Override
    public Uni<Optional<Deadline>> findForChange(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(DeadlineRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(DeadlineRow::toDeadline));
    }

    @Override
    public Uni<Void> save(Deadline deadline, Instant now) {
        return Panache.getSession()
                .chain(session -> session.find(DeadlineRow.class, deadline.id()).chain(known -> {
                    DeadlineRow row = known == null ? new DeadlineRow() : known;
                    row.take(deadline, now);
                    return session.persist(row).chain(session::flush);
                }));
    }

    @Override
    public Uni<Void> taken(Deadline deadline, DeadlineStep step, Instant now) {
        DeadlineStepRow row = new DeadlineStepRow();
        row.id = new DeadlineStepRow.Id(deadline.id(), deadline.dueOn(), step.daysBefore());
        row.takenAt = now;
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    @Override
    public Uni<Void> propose(SuspensionProposal proposal) {
        return Panache.getSession()
                .chain(session ->
                        session.persist(SuspensionProposalRow.of(proposal)).chain(session::flush));
    }

    @Override
    public Uni<Void> settleProposal(UUID deadlineId, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("update SuspensionProposalRow p set p.settledOn = :today"
                                + " where p.deadlineId = :deadline and p.settledOn is null")
                        .setParameter("today", today)
                        .setParameter("deadline", deadlineId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Deadline>> visible(Viewer viewer, DeadlineFilter filter, PageRequest page) {
        DeadlineStatus status = filter.status();
        DeadlineKind kind = filter.kind();
        LocalDate dueBefore = filter.dueBefore();
        UUID certification = filter.certificationId();
        return Panache.getSession()
                .chain(session -> session.createQuery(VISIBLE, DeadlineRow.class)
                        .setParameter("first", page.after() == null)
                        .setParameter("after", page.afterOrStart())
                        .setParameter("anyStatus", status == null)
                        .setParameter("status", status == null ? DeadlineStatus.OPEN : status)
                        .setParameter("anyKind", kind == null)
                        .setParameter("kind", kind == null ? DeadlineKind.RECERTIFICATION : kind)
                        .setParameter("dueBefore", dueBefore == null ? LocalDate.of(9999, 12, 31) : dueBefore)
                        .setParameter("anyCertification", certification == null)
                        .setParameter("certification", certification == null ? NOTHING : certification)
                        .setParameter("everything", viewer.everything())
                        .setParameter(
                                "organisations",
                                viewer.organisations().isEmpty() ? List.of(NOTHING) : viewer.organisations())
                        .setParameter("person", viewer.onTeamsAs())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(DeadlineRow::toDeadline).toList());
    }

    @Override
    public Uni<List<SuspensionProposal>> proposals(boolean openOnly, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from SuspensionProposalRow p where p.id > :after"
                                        + " and (:all = true or p.settledOn is null) order by p.id",
                                SuspensionProposalRow.class)
                        .setParameter("after", page.afterOrStart())
                        .setParameter("all", !openOnly)
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(rows ->
                        rows.stream().map(SuspensionProposalRow::toProposal).toList());
    }
}
