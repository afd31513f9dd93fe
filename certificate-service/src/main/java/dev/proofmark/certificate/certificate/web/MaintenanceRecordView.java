package dev.proofmark.certificate.certificate.web;

import dev.proofmark.certificate.certificate.domain.MaintenanceRecord;
import java.time.LocalDate;
import java.util.UUID;

/** A surveillance on which the certificate was maintained; who recorded it is in the audit. */
public record MaintenanceRecordView(UUID auditId, int cycle, int sequence, LocalDate lastDay, LocalDate recordedOn) {
    static MaintenanceRecordView of(MaintenanceRecord maintenance) {
        return new MaintenanceRecordView(
                maintenance.auditId(),
                maintenance.cycle(),
                maintenance.sequence(),
                maintenance.lastDay(),
                maintenance.recordedOn());
    }
}
