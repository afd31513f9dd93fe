package dev.proofmark.audit.testreport.persistence;

import dev.proofmark.audit.testreport.domain.ReportDraft;
import dev.proofmark.audit.testreport.usecase.ReportDrafts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Drafts of test reports by Hibernate Reactive. */
@ApplicationScoped
class HibernateReportDrafts implements ReportDrafts {

    @Override
    public Uni<ReportDraft> of(UUID evaluationId) {
        return Panache.getSession()
                .chain(session -> session.find(TestReportDraftRow.class, evaluationId))
                .map(row -> row == null ? ReportDraft.none(evaluationId) : row.toDraft());
    }

    @Override
    public Uni<ReportDraft> save(ReportDraft draft) {
        return Panache.getSession()
                .chain(session -> row(session, draft).call(session::flush).map(TestReportDraftRow::toDraft));
    }

    private static Uni<TestReportDraftRow> row(Mutiny.Session session, ReportDraft draft) {
        return session.find(TestReportDraftRow.class, draft.evaluationId()).chain(known -> {
            if (known != null) {
                known.take(draft);
                return Uni.createFrom().item(known);
            }
            TestReportDraftRow row = new TestReportDraftRow();
            row.take(draft);
            row.version = TestReportDraftRow.FIRST_VERSION;
            return session.persist(row).replaceWith(row);
        });
    }
}
