package dev.proofmark.audit.evaluation.persistence;

import dev.proofmark.audit.evaluation.domain.AgreedScope;
import dev.proofmark.audit.evaluation.domain.Assignment;
import dev.proofmark.audit.evaluation.domain.Evaluation;
import dev.proofmark.audit.evaluation.domain.EvaluationConclusion;
import dev.proofmark.audit.evaluation.domain.EvaluationIdentity;
import dev.proofmark.audit.evaluation.domain.EvaluationStatus;
import dev.proofmark.audit.evaluation.domain.Participation;
import dev.proofmark.audit.evaluation.domain.Receipt;
import dev.proofmark.audit.evaluation.domain.ReportReference;
import dev.proofmark.audit.evaluation.domain.ResultsReference;
import dev.proofmark.audit.evaluation.domain.TestPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code evaluation}; what was agreed and done is stored as JSON. */
@Entity
@Table(name = "evaluation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class EvaluationRow {

    @Id
    UUID id;

    @Column(name = "certification_id", updatable = false)
    UUID certificationId;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Column(name = "application_id", updatable = false)
    UUID applicationId;

    @Column(name = "agreement_id", updatable = false)
    UUID agreementId;

    @Enumerated(EnumType.STRING)
    EvaluationStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    AgreedScope agreed;

    @Column(name = "opened_on", updatable = false)
    LocalDate openedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Assignment assignment;

    @JdbcTypeCode(SqlTypes.JSON)
    Participation participation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable TestPlan plan;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Receipt receipt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable ResultsReference results;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable ReportReference report;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable EvaluationConclusion conclusion;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Evaluation evaluation, Instant now) {
        EvaluationIdentity identity = evaluation.identity();
        id = identity.evaluationId();
        certificationId = identity.certificationId();
        organisationId = identity.organisationId();
        applicationId = identity.applicationId();
        agreementId = identity.agreementId();
        status = evaluation.status();
        agreed = evaluation.agreed();
        openedOn = evaluation.openedOn();
        assignment = evaluation.assignment();
        participation = evaluation.participation();
        plan = evaluation.plan();
        receipt = evaluation.receipt();
        results = evaluation.results();
        report = evaluation.report();
        conclusion = evaluation.conclusion();
        changedAt = now;
    }

    Evaluation toEvaluation() {
        return new Evaluation(
                new EvaluationIdentity(id, certificationId, organisationId, applicationId, agreementId),
                agreed,
                status,
                openedOn,
                assignment,
                participation,
                plan,
                receipt,
                results,
                report,
                conclusion,
                version);
    }
}
