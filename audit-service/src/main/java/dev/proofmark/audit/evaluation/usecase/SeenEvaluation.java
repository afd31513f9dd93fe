package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.Evaluation;

/**
 * An evaluation for somebody whom it concerns.
 *
 * @param client whether they are of the client, to whom the body's own reasons are not shown
 */
public record SeenEvaluation(Evaluation evaluation, boolean client) {}
