package dev.proofmark.application.changenotice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the body makes of a change.
 *
 * @param rationale why, for the body's own file
 * @param messageKorean what the client is told and has to do, if its language is Korean
 * @param messageEnglish the same for the others
 * @param assessedBy opaque person id
 */
public record Assessment(
        AssessmentOutcome outcome,
        String rationale,
        @Nullable String messageKorean,
        @Nullable String messageEnglish,
        String assessedBy,
        LocalDate assessedOn) {}
