package dev.proofmark.audit.checklist.domain;

/** What came of looking at an item. */
public enum LookResult {
    NOT_LOOKED_AT,
    CONFORMS,
    NONCONFORMS,
    /** It conforms, and could be better. */
    OPPORTUNITY,
    /** It does not concern this audit, for a reason. */
    NOT_APPLICABLE;

    /** Whether it says something of conformity, which takes evidence (ISO/IEC 17021-1:2015, 9.4.4 and 9.4.5). */
    boolean judges() {
        return switch (this) {
            case CONFORMS, NONCONFORMS, OPPORTUNITY -> true;
            case NOT_LOOKED_AT, NOT_APPLICABLE -> false;
        };
    }
}
