package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON object that somebody signed, in a form that has been read but means nothing before it is verified. */
public sealed interface SecuredDocument permits Envelope, DataIntegrity {

    /**
     * Reads a credential in either form: enveloped, or with its proof in it.
     *
     * @throws CredentialException if it is neither
     */
    static SecuredDocument parse(byte[] written) throws CredentialException {
        return written.length > 0 && written[0] == '{'
                ? DataIntegrity.parse(written)
                : Envelope.parse(written, EnvelopeType.CREDENTIAL);
    }

    /** The id of the key that is said to have signed. */
    String keyId();

    /**
     * Who is said to have signed: whose DID document is needed to verify.
     *
     * @throws CredentialException if the key's id names nobody
     */
    default Did signedBy() throws CredentialException {
        String id = keyId();
        try {
            return new Did(id.substring(0, Math.max(0, id.indexOf('#'))));
        } catch (IllegalArgumentException noDid) {
            throw new CredentialException("credential-key", "the id of a key of a did:web", id);
        }
    }

    /**
     * Checks the signature.
     *
     * @return what was signed
     * @throws CredentialException if the key is none with which this issuer asserts, or did not sign this
     */
    ObjectNode verify(DidDocument issuer) throws CredentialException;
}
