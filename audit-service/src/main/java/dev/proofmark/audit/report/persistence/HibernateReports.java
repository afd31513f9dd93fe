package dev.proofmark.audit.report.persistence;

import dev.proofmark.audit.report.domain.AuditReport;
import dev.proofmark.audit.report.usecase.Reports;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reports by Hibernate Reactive; the database lets nobody change one. */
@ApplicationScoped
class HibernateReports implements Reports {

    private static final String OF_AUDIT = "from ReportRow r where r.auditId = :audit order by r.version desc";

    @Override
    public Uni<AuditReport> add(AuditReport report) {
        return Panache.getSession()
                .chain(session -> session.persist(ReportRow.of(report)).chain(session::flush))
                .replaceWith(report);
    }

    @Override
    public Uni<Optional<AuditReport>> ofAudit(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_AUDIT, ReportRow.class)
                        .setParameter("audit", auditId)
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ReportRow::toReport));
    }

    @Override
    public Uni<Optional<AuditReport>> find(UUID auditId, int version) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ReportRow r where r.auditId = :audit and r.version = :version", ReportRow.class)
                        .setParameter("audit", auditId)
                        .setParameter("version", version)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ReportRow::toReport));
    }

    @Override
    public Uni<List<AuditReport>> versions(UUID auditId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_AUDIT, ReportRow.class)
                        .setParameter("audit", auditId)
                        .getResultList())
                .map(rows -> rows.stream().map(ReportRow::toReport).toList());
    }
}
