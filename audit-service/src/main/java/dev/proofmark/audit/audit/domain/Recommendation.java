package dev.proofmark.audit.audit.domain;

import java.time.LocalDate;

/** The lead auditor's recommendation; the decision is others'. */
public record Recommendation(RecommendationKind kind, String rationale, String madeBy, LocalDate madeOn) {}
