package dev.proofmark.verification.credential;

/** What is put into a signed envelope; its names stand in the envelope's header. */
public enum EnvelopeType {
    /** A credential (<a href="https://www.w3.org/TR/2025/REC-vc-jose-cose-20250515/">W3C VC-JOSE-COSE</a>, section 3.1.1). */
    CREDENTIAL("vc+jwt", "vc"),

    /** An answer to whether a certificate was valid on a day: ours alone. */
    STATUS_PROOF("proofmark-status+jwt", "json");

    private final String typ;
    private final String cty;

    EnvelopeType(String typ, String cty) {
        this.typ = typ;
        this.cty = cty;
    }

    String typ() {
        return typ;
    }

    String cty() {
        return cty;
    }

    /** The media type of the envelope. */
    public String mediaType() {
        return "application/" + typ;
    }
}
