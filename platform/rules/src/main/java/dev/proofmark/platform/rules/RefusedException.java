package dev.proofmark.platform.rules;

/**
 * Carries a refusal from a use case to the edge, rolling the transaction back on its way. It has no stack trace: a
 * refusal is an answer, not a fault.
 */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.rule(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
