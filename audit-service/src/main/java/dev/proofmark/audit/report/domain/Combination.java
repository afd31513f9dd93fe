package dev.proofmark.audit.report.domain;

/** Whether the audit was one of several at once (ISO/IEC 17021-1:2015, 3.4 and 9.4.8.2). */
public enum Combination {
    /** One management system, one body. */
    SINGLE,
    /** Several management systems at once. */
    COMBINED,
    /** Several bodies together. */
    JOINT,
    /** Several standards in one integrated management system. */
    INTEGRATED
}
