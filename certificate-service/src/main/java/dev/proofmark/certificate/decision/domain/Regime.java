package dev.proofmark.certificate.decision.domain;

/** The rules that a case is certified under. */
public enum Regime {
    /** ISO/IEC 17021-1: an organisation's management system, which is audited. */
    MANAGEMENT_SYSTEM,
    /** ISO/IEC 17065: a product, which is evaluated. */
    PRODUCT
}
