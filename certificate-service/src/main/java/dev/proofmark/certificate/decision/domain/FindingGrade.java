package dev.proofmark.certificate.decision.domain;

/** The grades of findings (ISO/IEC 17021-1:2015, 3.11 to 3.13). */
public enum FindingGrade {
    MAJOR,
    MINOR,
    OPPORTUNITY
}
