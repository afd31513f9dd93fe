package dev.proofmark.application.review.domain;

/** The audit that covers what an application adds to a certification (ISO/IEC 17021-1:2015, 9.6.4.1). */
public enum AuditActivity {
    WITH_SURVEILLANCE,
    WITH_RECERTIFICATION,
    SPECIAL_AUDIT
}
