package dev.proofmark.audit.evaluation.domain;

/** What somebody does in an evaluation; nobody who did anything reviews or decides (ISO/IEC 17065:2012, 7.5.1 and 7.6.2; I-48). */
public enum EvaluationRole {
    /** Of the body: looks at the laboratory's work and recommends (ISO/IEC 17065:2012, 7.4). */
    EVALUATOR,
    /** Of the laboratory: tests. */
    TESTER,
    /** Of the laboratory: authorises the report (ISO/IEC 17025:2017, 7.8.2.1 o). */
    AUTHORISER
}
