package dev.proofmark.verification.certificate;

/** Verifies certificates with what is at hand, and what their issuer gives anybody. */
public final class CertificateVerification {

    private final Source atHand;
    private final Source elsewhere;

    /**
     * A verification that looks first at what is at hand.
     *
     * @param elsewhere where the rest comes from; {@link Source#NOTHING} without a network
     */
    public CertificateVerification(Source atHand, Source elsewhere) {
        this.atHand = atHand;
        this.elsewhere = elsewhere;
    }

    /** Carries out every check that it can; whatever it is given, it answers with a report. */
    public Verified verify(Request request) {
        return new Investigation(request, atHand, elsewhere).carryOut();
    }
}
