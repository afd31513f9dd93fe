package dev.proofmark.application.review.web;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.review.domain.AuditActivity;
import dev.proofmark.application.review.domain.Review;
import dev.proofmark.application.review.domain.ReviewCheck;
import dev.proofmark.application.review.domain.ReviewChecks;
import dev.proofmark.application.review.domain.ReviewConclusion;
import dev.proofmark.application.review.domain.ReviewOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as it is answered to staff. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        UUID applicationId,
        UUID certificationId,
        String status,
        ChecksView checks,
        List<String> requiredCompetences,
        boolean withinAccreditation,
        @Nullable AuditActivity auditActivity,
        @Nullable ImpartialityView impartiality,
        String reviewedBy,
        LocalDate recordedOn,
        @Nullable ConclusionView conclusion,
        long version) {

    record ChecksView(
            CheckView informationSufficient,
            CheckView differencesResolved,
            CheckView competenceAndAbility,
            CheckView scopeSitesTimeConsidered) {

        static ChecksView of(ReviewChecks checks) {
            return new ChecksView(
                    CheckView.of(checks.informationSufficient()),
                    CheckView.of(checks.differencesResolved()),
                    CheckView.of(checks.competenceAndAbility()),
                    CheckView.of(checks.scopeSitesTimeConsidered()));
        }
    }

    record CheckView(boolean answer, String evidence) {

        static CheckView of(ReviewCheck check) {
            return new CheckView(check.answer(), check.evidence());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConclusionView(
            ReviewOutcome outcome,
            @Nullable String reasonsKorean,
            @Nullable String reasonsEnglish,
            String concludedBy,
            LocalDate concludedOn) {

        static @Nullable ConclusionView of(@Nullable ReviewConclusion conclusion) {
            return conclusion == null
                    ? null
                    : new ConclusionView(
                            conclusion.outcome(),
                            conclusion.reasonsKorean(),
                            conclusion.reasonsEnglish(),
                            conclusion.concludedBy(),
                            conclusion.concludedOn());
        }
    }

    static ReviewView of(Application application) {
        Review review = requireNonNull(application.review());
        return new ReviewView(
                application.id(),
                application.certificationId(),
                application.status().name(),
                ChecksView.of(review.recorded().checks()),
                review.recorded().requiredCompetences(),
                review.recorded().withinAccreditation(),
                review.recorded().auditActivity(),
                ImpartialityView.of(review.recorded().impartiality()),
                review.recorded().reviewedBy(),
                review.recorded().recordedOn(),
                ConclusionView.of(review.conclusion()),
                application.version());
    }
}
