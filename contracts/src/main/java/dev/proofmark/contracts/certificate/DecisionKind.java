package dev.proofmark.contracts.certificate;

/**
 * What a decision is about.
 */
public enum DecisionKind {
    /** A first certification. */
    INITIAL,
    /** A certification that another body gave. */
    TRANSFER,
    /** Another cycle, decided before the one before has ended. */
    RENEWAL,
    /** Another cycle, decided after that. */
    RESTORATION,
    EXTENSION,
    REDUCTION,
    /** The certificate as it is, although a major or worse was found. */
    MAINTENANCE,
    SUSPENSION,
    REINSTATEMENT,
    WITHDRAWAL,
    /** The holder gives the certificate back. */
    RETURN,
    /** Another body takes the certification over. */
    TRANSFER_OUT
}
