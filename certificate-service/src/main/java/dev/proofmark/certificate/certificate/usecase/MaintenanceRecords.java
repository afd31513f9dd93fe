package dev.proofmark.certificate.certificate.usecase;

import dev.proofmark.certificate.certificate.domain.MaintenanceRecord;
import dev.proofmark.platform.web.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The maintenance records; they are added and read, never changed. */
public interface MaintenanceRecords {
    Uni<Void> add(MaintenanceRecord maintenance);

    /** Those of a certification by the ids of their audits, one row more than wanted. */
    Uni<List<MaintenanceRecord>> list(UUID certificationId, PageRequest request);
}
