package dev.proofmark.audit.report.persistence;

import dev.proofmark.audit.report.domain.ReportComment;
import dev.proofmark.audit.report.domain.ReportDraft;
import dev.proofmark.audit.report.usecase.Drafts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Drafts of reports by Hibernate Reactive. */
@ApplicationScoped
class HibernateDrafts implements Drafts {

    @Override
    public Uni<ReportDraft> ofAudit(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.find(ReportDraftRow.class, auditId))
                .map(row -> row == null ? ReportDraft.none(auditId) : row.toDraft());
    }

    @Override
    public Uni<ReportDraft> save(ReportDraft draft, String changedBy, Instant now) {
        return Panache.getSession()
                .chain(session ->
                        row(session, draft, changedBy, now).call(session::flush).map(ReportDraftRow::toDraft));
    }

    private static Uni<ReportDraftRow> row(Mutiny.Session session, ReportDraft draft, String by, Instant now) {
        return session.find(ReportDraftRow.class, draft.auditId()).chain(known -> {
            if (known != null) {
                known.take(draft, by, now);
                return Uni.createFrom().item(known);
            }
            ReportDraftRow row = new ReportDraftRow();
            row.take(draft, by, now);
            row.version = ReportDraftRow.FIRST_VERSION;
            return session.persist(row).replaceWith(row);
        });
    }

    @Override
    public Uni<List<ReportComment>> comments(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ReportCommentRow c where c.auditId = :audit order by c.id",
                                ReportCommentRow.class)
                        .setParameter("audit", auditId)
                        .getResultList())
                .map(rows -> rows.stream().map(ReportCommentRow::toComment).toList());
    }

    @Override
    public Uni<ReportComment> add(ReportComment comment) {
        return Panache.getSession()
                .chain(session -> session.persist(ReportCommentRow.of(comment)).chain(session::flush))
                .replaceWith(comment);
    }
}
