package dev.proofmark.audit.testreport.persistence;

import dev.proofmark.audit.laboratory.domain.Accreditation;
import dev.proofmark.audit.testreport.domain.Amendment;
import dev.proofmark.audit.testreport.domain.ReportText;
import dev.proofmark.audit.testreport.domain.ReportedResult;
import dev.proofmark.audit.testreport.domain.TestReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code test_report}: the data are kept as they were hashed. */
@Entity
@Immutable
@Table(name = "test_report")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class TestReportRow {

    @Id
    UUID id;

    @Column(name = "evaluation_id")
    UUID evaluationId;

    @Column(name = "certification_id")
    UUID certificationId;

    @Column(name = "organisation_id")
    UUID organisationId;

    String number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Amendment amends;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Accreditation accreditation;

    String content;

    @Column(name = "data_sha256")
    String dataSha256;

    @Column(name = "predictions_sha256")
    @Nullable String predictionsSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    ResultList results;

    @Column(name = "meets_all")
    boolean meetsAll;

    @Column(name = "tested_from")
    LocalDate testedFrom;

    @Column(name = "tested_until")
    LocalDate testedUntil;

    @Column(name = "authorised_by")
    String authorisedBy;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    String sha256;

    /** Hibernate Reactive stores objects as JSON, not lists. */
    record ResultList(List<ReportedResult> results) {}

    static TestReportRow of(TestReport report) {
        ReportText text = report.text();
        TestReportRow row = new TestReportRow();
        row.id = text.reportId();
        row.evaluationId = text.evaluationId();
        row.certificationId = text.certificationId();
        row.organisationId = text.organisationId();
        row.number = text.number();
        row.amends = text.amends();
        row.accreditation = text.accreditation();
        row.content = text.content();
        row.dataSha256 = text.dataSha256();
        row.predictionsSha256 = text.predictionsSha256();
        row.results = new ResultList(text.results());
        row.meetsAll = text.meetsAll();
        row.testedFrom = text.testedFrom();
        row.testedUntil = text.testedUntil();
        row.authorisedBy = text.authorisedBy();
        row.issuedOn = text.issuedOn();
        row.sha256 = report.sha256();
        return row;
    }

    TestReport toReport() {
        return new TestReport(
                new ReportText(
                        id,
                        evaluationId,
                        certificationId,
                        organisationId,
                        number,
                        amends,
                        accreditation,
                        content,
                        dataSha256,
                        predictionsSha256,
                        results.results(),
                        meetsAll,
                        testedFrom,
                        testedUntil,
                        authorisedBy,
                        issuedOn),
                sha256);
    }
}
