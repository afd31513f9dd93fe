package dev.proofmark.certificate.decision.web;

import dev.proofmark.certificate.decision.domain.FileCommand;
import dev.proofmark.certificate.decision.domain.ReviewSection;
import dev.proofmark.certificate.decision.domain.SectionReview;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a technical review; what is not sufficient says what to complete.
 *
 * @param sections every section of its regime once, for a review section by section; left out where the file is reviewed
 *     as a whole
 */
public record ReviewRequest(
        @NotNull Boolean sufficient,
        @NotNull @Size(max = 4000) String comment,
        @Nullable @Size(max = 20) List<@NotNull @Valid SectionRequest> sections) {

    /** The verdict on one section. */
    public record SectionRequest(
            @NotNull Section section,
            @NotNull Verdict verdict,
            @NotNull @Size(max = 4000) String comment) {
        SectionReview review() {
            return new SectionReview(
                    switch (section) {
                        case AUDIT_REPORT -> ReviewSection.AUDIT_REPORT;
                        case FINDINGS -> ReviewSection.FINDINGS;
                        case APPLICATION_INFORMATION -> ReviewSection.APPLICATION_INFORMATION;
                        case OBJECTIVES -> ReviewSection.OBJECTIVES;
                        case RECOMMENDATION -> ReviewSection.RECOMMENDATION;
                        case SCOPE -> ReviewSection.SCOPE;
                        case TEST_REPORT -> ReviewSection.TEST_REPORT;
                        case LABORATORY -> ReviewSection.LABORATORY;
                        case CONFORMITY -> ReviewSection.CONFORMITY;
                    },
                    verdict == Verdict.SUFFICIENT,
                    comment);
        }
    }

    /** What is looked at by itself. */
    public enum Section {
        AUDIT_REPORT,
        FINDINGS,
        APPLICATION_INFORMATION,
        OBJECTIVES,
        RECOMMENDATION,
        SCOPE,
        TEST_REPORT,
        LABORATORY,
        CONFORMITY
    }

    /** What is found. */
    public enum Verdict {
        SUFFICIENT,
        INSUFFICIENT
    }

    FileCommand.Review command() {
        return new FileCommand.Review(
                sufficient,
                comment,
                sections == null
                        ? List.of()
                        : sections.stream().map(SectionRequest::review).toList());
    }
}
