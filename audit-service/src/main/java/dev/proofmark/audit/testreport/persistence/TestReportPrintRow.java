package dev.proofmark.audit.testreport.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code test_report_print}: by itself, so that lists of reports don't carry their pages. */
@Entity
@Immutable
@Table(name = "test_report_print")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class TestReportPrintRow {

    @Id
    @Column(name = "report_id")
    UUID reportId;

    byte[] pdf;

    static TestReportPrintRow of(UUID reportId, byte[] pdf) {
        TestReportPrintRow row = new TestReportPrintRow();
        row.reportId = reportId;
        row.pdf = pdf;
        return row;
    }
}
