package dev.proofmark.audit.report.web;

import dev.proofmark.audit.audit.domain.Audit;
import dev.proofmark.audit.audit.domain.Maintenance;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A maintenance as it was recorded, with the state that its audit is in. */
public record MaintenanceView(UUID auditId, String status, String rationale, String recordedBy, LocalDate recordedOn) {

    static MaintenanceView of(Audit audit) {
        Maintenance maintenance = Objects.requireNonNull(audit.maintenance());
        return new MaintenanceView(
                audit.id(),
                audit.status().name(),
                maintenance.rationale(),
                maintenance.recordedBy(),
                maintenance.recordedOn());
    }
}
