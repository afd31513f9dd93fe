package dev.proofmark.audit.testreport.persistence;

import dev.proofmark.audit.testreport.domain.TestReport;
import dev.proofmark.audit.testreport.usecase.TestReports;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Test reports by Hibernate Reactive; the database lets nobody change one. */
@ApplicationScoped
class HibernateTestReports implements TestReports {

    @Override
    public Uni<Long> nextNumber() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select nextval('test_report_number')", Long.class)
                        .getSingleResult());
    }

    @Override
    public Uni<TestReport> add(TestReport report, byte[] pdf) {
        return Panache.getSession()
                .chain(session -> session.persist(TestReportRow.of(report))
                        .chain(session::flush)
                        .chain(() -> session.persist(
                                TestReportPrintRow.of(report.text().reportId(), pdf)))
                        .chain(session::flush))
                .replaceWith(report);
    }

    @Override
    public Uni<List<TestReport>> of(UUID evaluationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from TestReportRow r where r.evaluationId = :evaluation order by r.id desc",
                                TestReportRow.class)
                        .setParameter("evaluation", evaluationId)
                        .getResultList())
                .map(rows -> rows.stream().map(TestReportRow::toReport).toList());
    }

    @Override
    public Uni<Optional<byte[]>> pdf(UUID reportId) {
        return Panache.getSession()
                .chain(session -> session.find(TestReportPrintRow.class, reportId))
                .map(row -> Optional.ofNullable(row).map(found -> found.pdf));
    }
}
