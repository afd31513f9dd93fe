package dev.proofmark.audit.audit.domain;

import dev.proofmark.audit.programme.domain.AuditKind;

/** What the team recommends to those who decide (ISO/IEC 17021-1:2015, 9.5.3.1, 9.5.4 and 9.6.1). */
public enum RecommendationKind {
    GRANT,
    REFUSE,
    /** The certificate as it is, although the audit found what somebody who did not audit has to look at. */
    MAINTAIN,
    SUSPEND,
    REDUCE,
    WITHDRAW;

    /** Whether a certificate is given or kept as it is. */
    boolean isPositive() {
        return this == GRANT || this == MAINTAIN;
    }

    /** Whether it can follow from an audit of that kind: a certificate is granted, or something becomes of one. */
    boolean isFor(AuditKind kind) {
        return switch (this) {
            case GRANT, REFUSE -> kind.leadsToCertificate();
            case MAINTAIN, SUSPEND, REDUCE, WITHDRAW -> !kind.isInitial() && kind != AuditKind.RECERTIFICATION;
        };
    }
}
