package dev.proofmark.audit.audit.domain;

/** What a person does on one audit (ISO/IEC 17021-1:2015, 9.2.2). */
public enum TeamRole {
    LEAD_AUDITOR,
    AUDITOR,
    /** Advises under an auditor; raises no finding alone. */
    TECHNICAL_EXPERT,
    /** Watches, takes no part. */
    OBSERVER;

    /** Whether the role has a hand in the audit. */
    public boolean takesPart() {
        return switch (this) {
            case LEAD_AUDITOR, AUDITOR, TECHNICAL_EXPERT -> true;
            case OBSERVER -> false;
        };
    }

    /** Whether the role audits: raises findings, judges answers, verifies. */
    public boolean audits() {
        return this == LEAD_AUDITOR || this == AUDITOR;
    }
}
