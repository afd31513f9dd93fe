package dev.proofmark.certificate.decision.domain;

/** How an application ended without a certificate. */
public enum ApplicationEnd {
    DECLINED,
    WITHDRAWN
}
