package dev.proofmark.certificate.decision.domain;

/** What has happened to a file. */
public sealed interface FileEvent {
    record Reviewed(TechnicalReview review) implements FileEvent {}

    record Decided(CertificationDecision decision) implements FileEvent {}
}
