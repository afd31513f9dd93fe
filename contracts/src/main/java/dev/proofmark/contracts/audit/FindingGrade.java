package dev.proofmark.contracts.audit;

/**
 * The grade of a finding (ISO/IEC 17021-1:2015, 3.11 to 3.13 and 9.4.5).
 */
public enum FindingGrade {
    MAJOR,
    MINOR,
    /** Opportunity for improvement: not a nonconformity, asks for no answer. */
    OPPORTUNITY
}
