package dev.proofmark.application.transfer.domain;

/** What the issuing body says of the certification that is to be transferred. */
public enum SourceStatus {
    VALID,
    SUSPENDED,
    WITHDRAWN,
    EXPIRED
}
