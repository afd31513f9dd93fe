package dev.proofmark.application.review.web;

import dev.proofmark.application.review.domain.ReviewOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The end of a review; a decline needs reasons in the client's language. */
record ConclusionRequest(
        @NotNull ReviewOutcome outcome,
        @Nullable @Size(max = 4000) String reasonsKorean,
        @Nullable @Size(max = 4000) String reasonsEnglish) {}
