package dev.proofmark.audit.evaluation.domain;

/** What has happened to an evaluation that others have to know; of a report its own feature tells. */
public sealed interface EvaluationEvent {

    record Opened() implements EvaluationEvent {}

    record Assigned() implements EvaluationEvent {}

    record ItemReceived() implements EvaluationEvent {}

    record Concluded() implements EvaluationEvent {}
}
