package dev.proofmark.certificate.decision.domain;

/** The verdict on one section; what is not sufficient says what to complete. */
public record SectionReview(ReviewSection section, boolean sufficient, String comment) {}
