package dev.proofmark.certificate.fitness.domain;

/** The functions for which ISO/IEC 42006:2025 and ISO/IEC 17065:2012, 6.1.2, ask for competence. */
public enum CompetenceFunction {
    APPLICATION_REVIEWER,
    AUDITOR,
    /** Reviews audit reports before the decision: the technical reviewer. */
    REPORT_REVIEWER,
    DECISION_MAKER,
    APPEAL_DECISION_MAKER,
    EVALUATOR_OF_PERSONNEL,
    /** Looks at a laboratory's work and recommends (ISO/IEC 17065:2012, 7.4). */
    EVALUATOR
}
