package dev.proofmark.verification.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Signs notes with an Ed25519 key. */
public final class NoteSigner {

    private final NoteKey key;
    private final PrivateKey secret;

    /** A signer of that name. */
    public NoteSigner(String name, KeyPair pair) {
        this.key = NoteKey.of(name, pair.getPublic());
        this.secret = pair.getPrivate();
    }

    /** What others verify its signatures with. */
    public NoteKey key() {
        return key;
    }

    /**
     * The note with a signature.
     *
     * @param text ends with a line feed
     * @throws GeneralSecurityException if the key cannot sign
     */
    public SignedNote sign(String text) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(secret);
        signer.update(text.getBytes(StandardCharsets.UTF_8));
        byte[] signature = signer.sign();
        byte[] id = key.id();
        byte[] both = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return new SignedNote(
                text,
                List.of(new SignedNote.Line(key.name(), Base64.getEncoder().encodeToString(both))));
    }
}
