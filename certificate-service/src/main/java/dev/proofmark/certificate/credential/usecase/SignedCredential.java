package dev.proofmark.certificate.credential.usecase;

/**
 * The credential of one revision as it is given away, whatever becomes of the key.
 *
 * @param sha256 of the canonical credential without a proof, in lower-case hex; what the log names it by
 * @param envelope as compact JWS
 * @param proved as canonical JSON with a Data Integrity proof; the document carries it
 * @param untpEnvelope as UNTP 0.7.0 has it, as compact JWS
 */
public record SignedCredential(String sha256, String envelope, String proved, String untpEnvelope) {

    /** In the wanted form, and as the wanted profile has it. */
    public String in(CredentialForm form) {
        return switch (form) {
            case ENVELOPE -> envelope;
            case DATA_INTEGRITY -> proved;
        };
    }
}
