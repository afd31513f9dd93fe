package dev.proofmark.certificate.certificate.persistence;

import dev.proofmark.certificate.certificate.domain.MaintenanceRecord;
import dev.proofmark.certificate.certificate.usecase.MaintenanceRecords;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Maintenance records in the database. */
@ApplicationScoped
public class HibernateMaintenanceRecords implements MaintenanceRecords {

    @Override
    public Uni<Void> add(MaintenanceRecord maintenance) {
        return Panache.getSession().chain(session -> session.persist(MaintenanceRecordRow.of(maintenance)));
    }

    @Override
    public Uni<List<MaintenanceRecord>> list(UUID certificationId, PageRequest request) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from MaintenanceRecordRow where certificationId = :certification and auditId > :after"
                                        + " order by auditId",
                                MaintenanceRecordRow.class)
                        .setParameter("certification", certificationId)
                        .setParameter("after", request.afterOrStart())
                        .setMaxResults(request.rowsToRead())
                        .getResultList())
                .map(rows -> rows.stream().map(MaintenanceRecordRow::toRecord).toList());
    }
}
