package dev.proofmark.audit.finding.domain;

/** The grade of a finding (ISO/IEC 17021-1:2015, 3.11 to 3.13). */
public enum FindingGrade {
    MAJOR,
    MINOR,
    /** Opportunity for improvement: no nonconformity, names no breach, asks for no answer. */
    OPPORTUNITY;

    public boolean isNonconformity() {
        return this != OPPORTUNITY;
    }

    /** Grades are declared from the gravest on. */
    boolean isGraverThan(FindingGrade other) {
        return compareTo(other) < 0;
    }
}
