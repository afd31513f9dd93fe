package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.CompetenceImport;
import dev.proofmark.audit.personnel.domain.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competence as it is shown.
 *
 * @param status where it stands today
 * @param evaluatedBy who found it; null where the body brought it from its former records
 * @param imported where it came from then
 */
record CompetenceView(
        UUID id,
        String personId,
        String schemeId,
        List<String> technicalAreas,
        List<String> aiRoles,
        String function,
        boolean lead,
        boolean aiTechnical,
        LocalDate validFrom,
        LocalDate validUntil,
        String status,
        @Nullable String evaluatedBy,
        String evidence,
        LocalDate evidenceSeenOn,
        LocalDate recordedOn,
        @Nullable ImportView imported,
        @Nullable WithdrawalView withdrawal) {

    /** That nobody has found it here, and whom the former records name. */
    record ImportView(
            UUID importId, String importedBy, @Nullable UUID statedEvaluator) {}

    /** That and why it counts no more. */
    record WithdrawalView(String by, LocalDate on, String reason) {}

    static CompetenceView of(Competence competence, LocalDate today) {
        CompetenceContent content = competence.content();
        Withdrawal withdrawal = competence.withdrawal();
        return new CompetenceView(
                competence.competenceId(),
                competence.personId().toString(),
                content.schemeId(),
                content.technicalAreas().stream().sorted().toList(),
                content.aiRoles().stream().sorted().toList(),
                content.function().name(),
                content.lead(),
                content.aiTechnical(),
                content.validFrom(),
                content.validUntil(),
                competence.statusOn(today).name(),
                competence.evaluation().evaluatedBy(),
                competence.evaluation().evidence(),
                competence.evaluation().evidenceSeenOn(),
                competence.evaluation().recordedOn(),
                imported(competence.evaluation().imported()),
                withdrawal == null ? null : new WithdrawalView(withdrawal.by(), withdrawal.on(), withdrawal.reason()));
    }

    private static @Nullable ImportView imported(@Nullable CompetenceImport imported) {
        return imported == null
                ? null
                : new ImportView(imported.importId(), imported.importedBy(), imported.statedEvaluator());
    }
}
