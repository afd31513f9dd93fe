package dev.proofmark.application.changenotice.domain;

import dev.proofmark.application.scheme.domain.Regime;

/** What follows from a change. */
public enum AssessmentOutcome {
    /** Nothing: the certification stays as it is. */
    NO_ACTION,
    /** Documents are looked at, without an audit. */
    DOCUMENT_REVIEW,
    /** A short-notice audit (ISO/IEC 17021-1:2015, 9.6.4.2). */
    SPECIAL_AUDIT,
    /** The client has to apply for another scope (ISO/IEC 17021-1:2015, 9.6.4.1). */
    SCOPE_APPLICATION_NEEDED,
    /**
     * The client has to apply anew: the certificate stands for what was evaluated, not for what it was changed into (ISO/IEC
     * 17065:2012, 7.10; I-46).
     */
    RE_EVALUATION;

    /** Whether the client must hear more than that it was assessed. */
    public boolean needsWords() {
        return switch (this) {
            case NO_ACTION -> false;
            case DOCUMENT_REVIEW, SPECIAL_AUDIT, SCOPE_APPLICATION_NEEDED, RE_EVALUATION -> true;
        };
    }

    /** Whether it can follow for certifications under these rules: a product is not audited, and has no scope to change. */
    public boolean isOf(Regime regime) {
        return switch (this) {
            case NO_ACTION, DOCUMENT_REVIEW -> true;
            case SPECIAL_AUDIT, SCOPE_APPLICATION_NEEDED -> regime == Regime.MANAGEMENT_SYSTEM;
            case RE_EVALUATION -> regime == Regime.PRODUCT;
        };
    }
}
