package dev.proofmark.application.scheme.domain;

/** The rules that a scheme works under. */
public enum Regime {
    /** ISO/IEC 17021-1: audits of an organisation's management system. */
    MANAGEMENT_SYSTEM,
    /** ISO/IEC 17065: an evaluation of one version of a product. */
    PRODUCT
}
