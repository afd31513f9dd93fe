package dev.proofmark.certificate.takeover.domain;

/** Where a certificate stands when it is taken over. */
public enum FormerStatus {
    ACTIVE,
    SUSPENDED,
    WITHDRAWN,
    EXPIRED
}
