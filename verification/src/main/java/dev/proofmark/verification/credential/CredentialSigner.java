package dev.proofmark.verification.credential;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;

/** Signs credentials with an Ed25519 key. */
public final class CredentialSigner {

    private final CredentialKey key;
    private final PrivateKey secret;

    /**
     * A signer with that pair of keys.
     *
     * @throws IllegalArgumentException if it is another kind of key
     */
    public CredentialSigner(KeyPair pair) {
        this.key = CredentialKey.of(pair.getPublic());
        this.secret = pair.getPrivate();
    }

    /** What others verify its signatures with. */
    public CredentialKey key() {
        return key;
    }

    byte[] sign(byte[] bytes) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(secret);
        signer.update(bytes);
        return signer.sign();
    }
}
