package dev.proofmark.certificate.decision.domain;

import java.time.Instant;

/** The latest review of the file before its decision (ISO/IEC 17021-1:2015, 9.5.2). */
public record TechnicalReview(boolean sufficient, String comment, String reviewedBy, Instant reviewedAt) {}
