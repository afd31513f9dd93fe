package dev.proofmark.contracts.certificate;

/** Where an imported certificate stood when it was brought over. */
public enum ImportedStatus {
    ACTIVE,
    SUSPENDED,
    WITHDRAWN,
    EXPIRED
}
