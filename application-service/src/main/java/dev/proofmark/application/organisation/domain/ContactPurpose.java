package dev.proofmark.application.organisation.domain;

/** What the body turns to a contact for. */
public enum ContactPurpose {
    CERTIFICATION,
    INVOICES,
    COMPLAINTS
}
