package dev.proofmark.contracts.application;

/** What a certified client may have to tell of (ISO/IEC 17021-1:2015, 8.5.3). */
public enum ChangeKind {
    LEGAL_OR_OWNERSHIP,
    ORGANISATION_OR_MANAGEMENT,
    CONTACTS_OR_SITES,
    SCOPE,
    MANAGEMENT_SYSTEM,
    AI_SYSTEMS,
    /** Weights, thresholds or preprocessing of a certified product (ISO/IEC 17065:2012, 7.10). */
    PRODUCT
}
