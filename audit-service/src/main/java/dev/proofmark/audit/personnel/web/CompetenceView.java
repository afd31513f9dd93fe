package dev.proofmark.audit.personnel.web;

import dev.proofmark.audit.personnel.domain.Competence;
import dev.proofmark.audit.personnel.domain.CompetenceContent;
import dev.proofmark.audit.personnel.domain.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competence as it is shown.
 *
 * @param status where it stands today
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
        String evaluatedBy,
        String evidence,
        LocalDate evidenceSeenOn,
        LocalDate recordedOn,
        @Nullable WithdrawalView withdrawal) {

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
                withdrawal == null ? null : new WithdrawalView(withdrawal.by(), withdrawal.on(), withdrawal.reason()));
    }
}
