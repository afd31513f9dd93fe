package dev.proofmark.application.application.domain;

/** What an application asks for. Those that follow an earlier one carry its {@link CertifiedScope}. */
public enum ApplicationKind {
    /** A first certification. */
    INITIAL,
    /** Another cycle of a certification (ISO/IEC 17021-1:2015, 9.6.3). */
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

    /** Whether the reviewer has to say which audit covers what is new (I-34; 9.6.4.1). */
    public boolean needsAuditActivity() {
        return switch (this) {
            case SCOPE_EXTENSION, EDITION_CHANGE -> true;
            case INITIAL, RECERTIFICATION, SCOPE_REDUCTION, TRANSFER -> false;
        };
    }
}
