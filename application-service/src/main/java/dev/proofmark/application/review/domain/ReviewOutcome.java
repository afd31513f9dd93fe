package dev.proofmark.application.review.domain;

/** How a review can end (ISO/IEC 17021-1:2015, 9.1.2.2). */
public enum ReviewOutcome {
    ACCEPTED,
    DECLINED
}
