package dev.proofmark.certificate.decision.domain;

import java.util.Set;

/** What is decided about: each file is on one of these, a renewal's may be decided as a restoration. */
public enum DecisionKind {
    /** A first certification (ISO/IEC 17021-1:2015, 9.5.3). */
    INITIAL,
    /** A certification that another body gave (IAF MD 2). */
    TRANSFER,
    /** Another cycle, decided before the one before has ended (9.6.3). */
    RENEWAL,
    /** The same, decided within six months after that (9.6.3.2.5). */
    RESTORATION,
    EXTENSION,
    REDUCTION,
    /** The certificate as it is, although a major or worse was found (9.6.1). */
    MAINTENANCE,
    SUSPENSION,
    REINSTATEMENT,
    WITHDRAWAL,
    /** Its holder gives it back. */
    RETURN,
    /** Another body takes it over (IAF MD 2). */
    TRANSFER_OUT;

    private static final Set<DecisionKind> FOUR_EYES =
            Set.of(SUSPENSION, WITHDRAWAL, REINSTATEMENT, RETURN, TRANSFER_OUT, REDUCTION);

    /** Whether whoever decides must be another than who proposed or reviewed: what takes a client its certificate. */
    public boolean needsFourEyes() {
        return FOUR_EYES.contains(this);
    }

    /** Whether a member of the holder may ask for it. */
    public boolean askedForByHolders() {
        return this == SUSPENSION || this == RETURN;
    }

    /** Whether people propose it; the others rest on what a case has come to. */
    boolean proposedByPeople() {
        return needsFourEyes();
    }

    /** Whether a product is evaluated for it: another time too, since each version is certified by itself (I-46). */
    boolean restsOnEvaluation() {
        return this == INITIAL || this == RENEWAL || this == RESTORATION;
    }

    /** Whether it is about a certificate that there is. */
    public boolean aboutCertificate() {
        return this != INITIAL && this != TRANSFER;
    }

    /** Whether a file on this may be decided as that. */
    boolean decidedAs(DecisionKind kind) {
        return this == kind || (this == RENEWAL && kind == RESTORATION);
    }
}
