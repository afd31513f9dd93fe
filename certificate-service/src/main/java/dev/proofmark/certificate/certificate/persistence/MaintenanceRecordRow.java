package dev.proofmark.certificate.certificate.persistence;

import dev.proofmark.certificate.certificate.domain.MaintenanceRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code maintenance_record}. */
@Entity
@Immutable
@Table(name = "maintenance_record")
class MaintenanceRecordRow {
    @Id
    @Column(name = "audit_id")
    UUID auditId;

    @Column(name = "certification_id")
    UUID certificationId;

    int cycle;

    int sequence;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    static MaintenanceRecordRow of(MaintenanceRecord maintenance) {
        MaintenanceRecordRow row = new MaintenanceRecordRow();
        row.auditId = maintenance.auditId();
        row.certificationId = maintenance.certificationId();
        row.cycle = maintenance.cycle();
        row.sequence = maintenance.sequence();
        row.recordedBy = maintenance.recordedBy();
        row.lastDay = maintenance.lastDay();
        row.recordedOn = maintenance.recordedOn();
        return row;
    }

    MaintenanceRecord toRecord() {
        return new MaintenanceRecord(auditId, certificationId, cycle, sequence, recordedBy, lastDay, recordedOn);
    }
}
