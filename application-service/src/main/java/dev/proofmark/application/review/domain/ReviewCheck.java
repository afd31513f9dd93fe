package dev.proofmark.application.review.domain;

/**
 * One check of the application review with what the reviewer saw.
 *
 * @param answer whether it holds
 * @param evidence what the answer rests on
 */
public record ReviewCheck(boolean answer, String evidence) {

    boolean isPositiveWithEvidence() {
        return answer && !evidence.isBlank();
    }
}
