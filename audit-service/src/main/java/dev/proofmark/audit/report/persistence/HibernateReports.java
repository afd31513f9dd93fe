package dev.proofmark.audit.report.persistence;

import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.usecase.Reports;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reports by Hibernate Reactive. */
@ApplicationScoped
class HibernateReports implements Reports {

    @Override
    public Uni<AuditReport> add(AuditReport report) {
        return Panache.getSession()
                .chain(session -> session.persist(ReportRow.of(report)).chain(session::flush))
                .replaceWith(report);
    }

    @Override
    public Uni<Optional<AuditReport>> ofAudit(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from ReportRow r where r.auditId = :audit", ReportRow.class)
                        .setParameter("audit", auditId)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ReportRow::toReport));
    }
}
