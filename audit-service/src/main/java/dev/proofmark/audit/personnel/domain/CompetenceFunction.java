package dev.proofmark.audit.personnel.domain;

/** The functions for which ISO/IEC 42006:2025 and ISO/IEC 17065:2012, 6.1.2, ask for competence; each has its own criteria. */
public enum CompetenceFunction {
    APPLICATION_REVIEWER,
    AUDITOR,
    /** Reviews audit reports before the decision: the technical reviewer. */
    REPORT_REVIEWER,
    DECISION_MAKER,
    APPEAL_DECISION_MAKER,
    EVALUATOR_OF_PERSONNEL,
    /** Evaluates products (ISO/IEC 17065:2012, 6.1.2 and 7.4). */
    EVALUATOR
}
