package dev.proofmark.audit.testresult.persistence;

import dev.proofmark.audit.testresult.domain.ResultFile;
import dev.proofmark.audit.testresult.domain.ResultKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code test_result}. */
@Entity
@Immutable
@Table(name = "test_result")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ResultFileRow {

    @Id
    UUID id;

    @Column(name = "evaluation_id")
    UUID evaluationId;

    @Enumerated(EnumType.STRING)
    ResultKind kind;

    int number;

    String sha256;

    long size;

    long samples;

    String evaluation;

    String curves;

    @Column(name = "uploaded_by")
    String uploadedBy;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    static ResultFileRow of(ResultFile file) {
        ResultFileRow row = new ResultFileRow();
        row.id = file.id();
        row.evaluationId = file.evaluationId();
        row.kind = file.kind();
        row.number = file.number();
        row.sha256 = file.sha256();
        row.size = file.size();
        row.samples = file.samples();
        row.evaluation = file.evaluation();
        row.curves = file.curves();
        row.uploadedBy = file.uploadedBy();
        row.uploadedAt = file.uploadedAt();
        return row;
    }

    ResultFile toFile() {
        return new ResultFile(
                id, evaluationId, kind, number, sha256, size, samples, evaluation, curves, uploadedBy, uploadedAt);
    }
}
