package dev.proofmark.application.review.web;

import dev.proofmark.application.review.domain.AuditActivity;
import dev.proofmark.application.review.domain.ImpartialityAssessment;
import dev.proofmark.application.review.domain.ReviewCheck;
import dev.proofmark.application.review.domain.ReviewChecks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The review as a reviewer records it.
 *
 * @param impartiality needed before the acceptance if the client was advised on its system (I-02)
 */
record ReviewRequest(
        @NotNull @Valid ChecksRequest checks,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> requiredCompetences,
        @NotNull Boolean withinAccreditation,

        @Schema(description = "The audit that covers what is new; for SCOPE_EXTENSION and EDITION_CHANGE only")
        @Nullable AuditActivity auditActivity,

        @Nullable @Valid ImpartialityRequest impartiality) {

    @Nullable ImpartialityAssessment toImpartiality() {
        return impartiality == null ? null : impartiality.toAssessment();
    }

    record ChecksRequest(
            @NotNull @Valid CheckRequest informationSufficient,
            @NotNull @Valid CheckRequest differencesResolved,
            @NotNull @Valid CheckRequest competenceAndAbility,
            @NotNull @Valid CheckRequest scopeSitesTimeConsidered) {

        ReviewChecks toChecks() {
            return new ReviewChecks(
                    informationSufficient.toCheck(),
                    differencesResolved.toCheck(),
                    competenceAndAbility.toCheck(),
                    scopeSitesTimeConsidered.toCheck());
        }
    }

    record CheckRequest(
            @NotNull Boolean answer,
            @NotNull @Size(max = 2000) String evidence) {

        ReviewCheck toCheck() {
            return new ReviewCheck(answer, evidence);
        }
    }
}
