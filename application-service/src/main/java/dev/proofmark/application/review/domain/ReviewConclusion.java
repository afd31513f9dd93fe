package dev.proofmark.application.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a review, with the reasons that the client is told.
 *
 * @param clientReadsKorean whether the client must be told in Korean; in English otherwise
 * @param concludedBy opaque person id
 */
public record ReviewConclusion(
        ReviewOutcome outcome,
        @Nullable String reasonsKorean,
        @Nullable String reasonsEnglish,
        boolean clientReadsKorean,
        String concludedBy,
        LocalDate concludedOn) {}
