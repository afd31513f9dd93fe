package dev.proofmark.audit.testreport.domain;

import org.jspecify.annotations.Nullable;

/**
 * An answer, or why there is none to give.
 *
 * @param text the answer; null if it doesn't apply
 * @param notApplicable the reason; null if there is an answer
 */
public record Answer(@Nullable String text, @Nullable String notApplicable) {

    /** What is so. */
    public static Answer given(String text) {
        return new Answer(text, null);
    }

    /** Nothing applies, because. */
    public static Answer notApplicable(String reason) {
        return new Answer(null, reason);
    }

    /** Whether it says one of both in words. */
    public boolean isGiven() {
        return isSaid(text) != isSaid(notApplicable);
    }

    static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
