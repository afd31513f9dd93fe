package dev.proofmark.application.changenotice.web;

import dev.proofmark.application.changenotice.domain.AssessmentOutcome;
import dev.proofmark.application.changenotice.usecase.AssessChangeNotice.Conclusion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer makes of a change.
 *
 * @param rationale for the body's own file; the client does not read it
 * @param messageKorean what the client has to know, in its language at least; none is needed where nothing follows
 */
record AssessmentRequest(
        @NotNull AssessmentOutcome outcome,
        @NotBlank @Size(max = 4000) String rationale,
        @Nullable @Size(max = 4000) String messageKorean,
        @Nullable @Size(max = 4000) String messageEnglish) {

    Conclusion toConclusion() {
        return new Conclusion(outcome, rationale, messageKorean, messageEnglish);
    }
}
