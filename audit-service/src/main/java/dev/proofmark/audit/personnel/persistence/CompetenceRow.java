package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.CompetenceFunction;
import dev.proofmark.audit.personnel.domain.CompetenceImport;
import dev.proofmark.audit.personnel.domain.Evaluation;
import dev.proofmark.audit.personnel.domain.Withdrawal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code competence}: only its withdrawal is ever written anew. */
@Entity
@Table(name = "competence")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class CompetenceRow {

    @Id
    UUID id;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Column(name = "scheme_id", updatable = false)
    String schemeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CompetenceFunction function;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "technical_areas", updatable = false)
    StoredTexts technicalAreas;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "ai_roles", updatable = false)
    StoredTexts aiRoles;

    @Column(updatable = false)
    boolean lead;

    @Column(name = "ai_technical", updatable = false)
    boolean aiTechnical;

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    LocalDate validUntil;

    @Column(name = "evaluated_by", updatable = false)
    @Nullable String evaluatedBy;

    @Column(updatable = false)
    String evidence;

    @Column(name = "evidence_seen_on", updatable = false)
    LocalDate evidenceSeenOn;

    @Column(name = "recorded_on", updatable = false)
    LocalDate recordedOn;

    @Column(name = "import_id", updatable = false)
    @Nullable UUID importId;

    @Column(name = "imported_by", updatable = false)
    @Nullable String importedBy;

    @Column(name = "stated_evaluator", updatable = false)
    @Nullable UUID statedEvaluator;

    @Column(name = "import_row_sha256", updatable = false)
    @Nullable String importRowSha256;

    @Column(name = "withdrawn_by")
    @Nullable String withdrawnBy;

    @Column(name = "withdrawn_on")
    @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    @Nullable String withdrawalReason;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    void take(Competence competence, Instant now) {
        id = competence.competenceId();
        personId = competence.personId();
        take(competence.content());
        take(competence.evaluation());
        Withdrawal withdrawal = competence.withdrawal();
        withdrawnBy = withdrawal == null ? null : withdrawal.by();
        withdrawnOn = withdrawal == null ? null : withdrawal.on();
        withdrawalReason = withdrawal == null ? null : withdrawal.reason();
        changedAt = now;
    }

    private void take(CompetenceContent content) {
        schemeId = content.schemeId();
        function = content.function();
        technicalAreas =
                new StoredTexts(content.technicalAreas().stream().sorted().toList());
        aiRoles = new StoredTexts(content.aiRoles().stream().sorted().toList());
        lead = content.lead();
        aiTechnical = content.aiTechnical();
        validFrom = content.validFrom();
        validUntil = content.validUntil();
    }

    private void take(Evaluation evaluation) {
        evaluatedBy = evaluation.evaluatedBy();
        evidence = evaluation.evidence();
        evidenceSeenOn = evaluation.evidenceSeenOn();
        recordedOn = evaluation.recordedOn();
        CompetenceImport imported = evaluation.imported();
        importId = imported == null ? null : imported.importId();
        importedBy = imported == null ? null : imported.importedBy();
        statedEvaluator = imported == null ? null : imported.statedEvaluator();
        importRowSha256 = imported == null ? null : imported.rowSha256();
    }

    Competence toCompetence() {
        CompetenceContent content = new CompetenceContent(
                schemeId,
                Set.copyOf(technicalAreas.texts()),
                Set.copyOf(aiRoles.texts()),
                function,
                lead,
                aiTechnical,
                validFrom,
                validUntil);
        Evaluation evaluation = new Evaluation(evaluatedBy, evidence, evidenceSeenOn, recordedOn, imported());
        return new Competence(id, personId, content, evaluation, withdrawal(), version);
    }

    private @Nullable CompetenceImport imported() {
        return importId == null || importedBy == null || importRowSha256 == null
                ? null
                : new CompetenceImport(importId, importedBy, statedEvaluator, importRowSha256);
    }

    private @Nullable Withdrawal withdrawal() {
        return withdrawnBy == null || withdrawnOn == null || withdrawalReason == null
                ? null
                : new Withdrawal(withdrawnBy, withdrawnOn, withdrawalReason);
    }
}
