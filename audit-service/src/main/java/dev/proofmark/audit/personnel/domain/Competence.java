package dev.proofmark.audit.personnel.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competence that somebody was found to have. It is never changed nor deleted, only withdrawn.
 *
 * @param version counts the changes, for optimistic locking
 */
public record Competence(
        UUID competenceId,
        UUID personId,
        CompetenceContent content,
        Evaluation evaluation,
        @Nullable Withdrawal withdrawal,
        long version) {

    /** Where it stands on that day. */
    public CompetenceStatus statusOn(LocalDate day) {
        if (withdrawal != null && !day.isBefore(withdrawal.on())) {
            return CompetenceStatus.WITHDRAWN;
        }
        if (day.isBefore(content.validFrom())) {
            return CompetenceStatus.NOT_YET_VALID;
        }
        return day.isAfter(content.validUntil()) ? CompetenceStatus.EXPIRED : CompetenceStatus.VALID;
    }

    /** The last day on which it counts, as far as is known. */
    public LocalDate lastDay() {
        if (withdrawal == null || withdrawal.on().isAfter(content.validUntil())) {
            return content.validUntil();
        }
        return withdrawal.on().minusDays(1);
    }

    Competence withdrawn(Withdrawal by) {
        return new Competence(competenceId, personId, content, evaluation, by, version);
    }
}
