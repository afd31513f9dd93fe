package dev.proofmark.certificate.decision.domain;

/** What has happened to a file. */
public sealed interface FileEvent {
    record Reviewed(TechnicalReview review) implements FileEvent {}

    record Proposed(Proposal proposal) implements FileEvent {}

    record Voted(Vote vote) implements FileEvent {}

    record Decided(CertificationDecision decision) implements FileEvent {}
}
