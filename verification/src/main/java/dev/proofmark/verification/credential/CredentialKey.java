package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.Ed25519Key;
import dev.proofmark.verification.Sha256;
import java.security.PublicKey;
import java.util.Arrays;

/**
 * The public half of a key that signs credentials, in the two forms in which DID documents write it: as a JSON Web Key
 * (<a href="https://www.rfc-editor.org/rfc/rfc8037">RFC 8037</a>) and as a Multikey
 * (<a href="https://www.w3.org/TR/2025/REC-cid-1.0-20250515/#Multikey">W3C Controlled Identifiers 1.0</a>).
 */
public final class CredentialKey {

    private static final String CHECK = "did-document-key";
    private static final String KEY_TYPE = "kty";
    private static final String OCTET_KEY_PAIR = "OKP";
    private static final String CURVE = "crv";
    private static final String ED25519 = "Ed25519";
    private static final String VALUE = "x";

    /** What stands before the key in a Multikey: ed25519-pub of multicodec. */
    private static final byte[] MULTICODEC = {(byte) 0xed, 1};

    private final Ed25519Key key;

    private CredentialKey(Ed25519Key key) {
        this.key = key;
    }

    /**
     * A key that Java holds.
     *
     * @throws IllegalArgumentException if it is another kind of key
     */
    public static CredentialKey of(PublicKey key) {
        return new CredentialKey(Ed25519Key.of(key));
    }

    /** Whether a JSON Web Key is one of Ed25519. */
    static boolean isEd25519(JsonNode jwk) {
        return OCTET_KEY_PAIR.equals(jwk.path(KEY_TYPE).textValue())
                && ED25519.equals(jwk.path(CURVE).textValue());
    }

    /** Whether a Multikey is one of Ed25519: its first bytes always come out so. */
    static boolean isEd25519(String multibase) {
        return multibase.startsWith("z6Mk");
    }

    /**
     * Reads a JSON Web Key.
     *
     * @throws CredentialException if it is none of Ed25519
     */
    public static CredentialKey ofJwk(JsonNode jwk) throws CredentialException {
        String value = jwk.path(VALUE).textValue();
        if (!isEd25519(jwk) || value == null) {
            throw new CredentialException(CHECK, "a JSON Web Key of Ed25519", jwk.toString());
        }
        return ofRaw(Base64Url.decode(CHECK, value));
    }

    /**
     * Reads a Multikey.
     *
     * @param multibase begins with z6Mk
     * @throws CredentialException if it is none of Ed25519
     */
    public static CredentialKey ofMultikey(String multibase) throws CredentialException {
        byte[] typed = Base58.decode(CHECK, multibase, MULTICODEC.length + Ed25519Key.LENGTH);
        if (!Arrays.equals(typed, 0, MULTICODEC.length, MULTICODEC, 0, MULTICODEC.length)) {
            throw new CredentialException(CHECK, "a Multikey of Ed25519", multibase);
        }
        return ofRaw(Arrays.copyOfRange(typed, MULTICODEC.length, typed.length));
    }

    private static CredentialKey ofRaw(byte[] raw) throws CredentialException {
        if (raw.length != Ed25519Key.LENGTH) {
            throw new CredentialException(CHECK, Ed25519Key.LENGTH + " bytes", raw.length + " bytes");
        }
        try {
            return new CredentialKey(Ed25519Key.ofRaw(raw));
        } catch (IllegalArgumentException notOnTheCurve) {
            throw new CredentialException(CHECK, "a point of the curve", String.valueOf(notOnTheCurve.getMessage()));
        }
    }

    /** As a JSON Web Key that is named by its thumbprint. */
    public ObjectNode jwk() {
        return required().put("kid", thumbprint());
    }

    private ObjectNode required() {
        return JsonNodeFactory.instance
                .objectNode()
                .put(CURVE, ED25519)
                .put(KEY_TYPE, OCTET_KEY_PAIR)
                .put(VALUE, Base64Url.encode(key.raw()));
    }

    /** SHA-256 of its required members, in base64url (<a href="https://www.rfc-editor.org/rfc/rfc7638">RFC 7638</a>). */
    public String thumbprint() {
        return Base64Url.encode(Sha256.of(CanonicalJson.bytes(required())));
    }

    /** As a Multikey; begins with z6Mk. */
    public String multikey() {
        byte[] typed = Arrays.copyOf(MULTICODEC, MULTICODEC.length + Ed25519Key.LENGTH);
        System.arraycopy(key.raw(), 0, typed, MULTICODEC.length, Ed25519Key.LENGTH);
        return Base58.encode(typed);
    }

    /** As Java holds it. */
    public PublicKey publicKey() {
        return key.publicKey();
    }

    boolean verifies(byte[] signed, byte[] signature) {
        return key.verifies(signed, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CredentialKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return multikey();
    }
}
