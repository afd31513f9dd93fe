package dev.proofmark.application.application.domain;

import dev.proofmark.application.scheme.domain.Regime;

/** What an application asks for. Those that follow an earlier one carry its {@link CertifiedScope}. */
public enum ApplicationKind {
    /** A first certification. */
    INITIAL,
    /** Another cycle of a certification (ISO/IEC 17021-1:2015, 9.6.3), or another version of a product (I-46). */
    RECERTIFICATION,
    /** More than is certified now (9.6.4.1). */
    SCOPE_EXTENSION,
    /** Less than is certified now (9.6.5.5). */
    SCOPE_REDUCTION,
    /** The same scope under a newer edition of the scheme. */
    EDITION_CHANGE,
    /** A certification that another body issued and we shall keep (IAF MD 2). */
    TRANSFER;

    /** Whether the certification begins with it, at least with us. */
    public boolean opensCertification() {
        return switch (this) {
            case INITIAL, TRANSFER -> true;
            case RECERTIFICATION, SCOPE_EXTENSION, SCOPE_REDUCTION, EDITION_CHANGE -> false;
        };
    }

    /**
     * Whether it makes sense under these rules: a product's scope is one version of it, which is applied for anew, and its
     * certificate was made by whoever evaluated it.
     */
    public boolean isOf(Regime regime) {
        return switch (this) {
            case INITIAL, RECERTIFICATION -> true;
            case SCOPE_EXTENSION, SCOPE_REDUCTION, EDITION_CHANGE, TRANSFER -> regime == Regime.MANAGEMENT_SYSTEM;
        };
    }

    /** Whether the reviewer has to say which audit covers what is new (I-34; 9.6.4.1). */
    public boolean needsAuditActivity() {
        return switch (this) {
            case SCOPE_EXTENSION, EDITION_CHANGE -> true;
            case INITIAL, RECERTIFICATION, SCOPE_REDUCTION, TRANSFER -> false;
        };
    }
}
