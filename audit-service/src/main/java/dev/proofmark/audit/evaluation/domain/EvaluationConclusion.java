package dev.proofmark.audit.evaluation.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the evaluator concludes (ISO/IEC 17065:2012, 7.4.9).
 *
 * @param reportId that it rests on
 * @param reason stays with the body
 * @param concludedBy opaque person id
 */
public record EvaluationConclusion(
        RecommendationKind recommendation, String reason, UUID reportId, String concludedBy, LocalDate concludedOn) {}
