package dev.proofmark.audit.evaluation.domain;

/** Where an evaluation stands; what leads from one to the next is {@link EvaluationDecisions}' to say. */
public enum EvaluationStatus {
    /** Agreed on; nobody is assigned. */
    OPENED,
    /** Laboratory and people are fixed; the tester plans. */
    ASSIGNED,
    /** The plan is approved and stays as it is. */
    PLANNED,
    /** The laboratory has the item that was agreed on. */
    ITEM_RECEIVED,
    /** There are results that everything can be computed from again. */
    TESTED,
    /** The test report is issued. */
    REPORTED,
    /** The evaluator has recommended. */
    CONCLUDED
}
