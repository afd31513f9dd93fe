package dev.proofmark.application.changenotice.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.StaffRoles;
import dev.proofmark.application.changenotice.domain.Assessment;
import dev.proofmark.application.changenotice.domain.ChangeDetails;
import dev.proofmark.application.changenotice.domain.ChangeKind;
import dev.proofmark.application.changenotice.domain.ChangeNotice;
import dev.proofmark.platform.rules.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as it is answered to both sides. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeNoticeView(
        UUID id,
        UUID organisationId,
        List<String> kinds,
        @Nullable String descriptionKorean,
        @Nullable String descriptionEnglish,
        LocalDate effectiveOn,
        List<UUID> certificationIds,
        String status,
        String notifiedBy,
        LocalDate notifiedOn,
        @Nullable LocalDate changedOn,
        @Nullable AssessmentView assessment,
        @Nullable LocalDate withdrawnOn,
        long version) {

    /**
     * What the body made of it.
     *
     * @param rationale for the body's staff only
     * @param assessedBy for the body's staff only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentView(
            String outcome,
            @Nullable String rationale,
            @Nullable String messageKorean,
            @Nullable String messageEnglish,
            @Nullable String assessedBy,
            LocalDate assessedOn) {

        static AssessmentView of(Assessment assessment, boolean forStaff) {
            return new AssessmentView(
                    assessment.outcome().name(),
                    forStaff ? assessment.rationale() : null,
                    assessment.messageKorean(),
                    assessment.messageEnglish(),
                    forStaff ? assessment.assessedBy() : null,
                    assessment.assessedOn());
        }
    }

    static ChangeNoticeView of(ChangeNotice notice, Actor reader) {
        ChangeDetails details = notice.details();
        Assessment assessment = notice.assessment();
        return new ChangeNoticeView(
                notice.id(),
                notice.organisationId(),
                details.kinds().stream().map(ChangeKind::name).toList(),
                details.descriptionKorean(),
                details.descriptionEnglish(),
                details.effectiveOn(),
                details.certificationIds(),
                notice.status().name(),
                notice.notifiedBy(),
                notice.notifiedOn(),
                notice.changedOn(),
                assessment == null ? null : AssessmentView.of(assessment, StaffRoles.seesAll(reader)),
                notice.withdrawnOn(),
                notice.version());
    }
}
