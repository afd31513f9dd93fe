package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * JSON in a signed envelope: a compact JWS (<a href="https://www.rfc-editor.org/rfc/rfc7515">RFC 7515</a>) with EdDSA
 * (RFC 8037) over the canonical bytes. Its header has one form only, so that none can choose how it is checked.
 */
public final class Envelope implements SecuredDocument {

    private static final String FORM = "credential-form";
    private static final String SIGNATURE = "credential-signature";
    private static final String ALGORITHM = "EdDSA";
    private static final String KEY = "kid";
    private static final int PARTS = 3;

    /** An envelope is longer by a third than what is in it, and its header is short. */
    private static final int LARGEST = 2 * CanonicalJson.LARGEST;

    private final String keyId;
    private final byte[] signed;
    private final byte[] signature;
    private final byte[] payload;

    private Envelope(String keyId, byte[] signed, byte[] signature, byte[] payload) {
        this.keyId = keyId;
        this.signed = signed;
        this.signature = signature;
        this.payload = payload;
    }

    /**
     * Signs.
     *
     * @throws GeneralSecurityException if the key cannot sign
     */
    public static String sign(JsonNode payload, EnvelopeType type, Did issuer, CredentialSigner signer)
            throws GeneralSecurityException {
        String signed = encoded(header(type, issuer.jsonWebKeyId(signer.key()))) + "." + encoded(payload);
        byte[] signature = signer.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64Url.encode(signature);
    }

    /**
     * Reads an envelope.
     *
     * @throws CredentialException if it is none of this type
     */
    public static Envelope parse(byte[] written, EnvelopeType type) throws CredentialException {
        if (written.length > LARGEST) {
            throw new CredentialException(FORM, "at most " + LARGEST + " bytes", written.length + " bytes");
        }
        List<String> parts = List.of(new String(written, StandardCharsets.US_ASCII).split("\\.", -1));
        if (parts.size() != PARTS) {
            throw new CredentialException(FORM, "header, payload and signature", parts.size() + " parts");
        }
        byte[] payload = Base64Url.decode(FORM, parts.get(1));
        byte[] signature = Base64Url.decode(FORM, parts.getLast());
        String signed = parts.getFirst() + "." + parts.get(1);
        return new Envelope(
                keyId(parts.getFirst(), type), signed.getBytes(StandardCharsets.US_ASCII), signature, payload);
    }

    private static String keyId(String written, EnvelopeType type) throws CredentialException {
        JsonNode header = CanonicalJson.parseCanonical(FORM, Base64Url.decode(FORM, written));
        String keyId = header.path(KEY).textValue();
        if (keyId == null || !header.equals(header(type, keyId))) {
            throw new CredentialException(FORM, "the header " + header(type, "…"), header.toString());
        }
        return keyId;
    }

    private static ObjectNode header(EnvelopeType type, String keyId) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("alg", ALGORITHM)
                .put("cty", type.cty())
                .put(KEY, keyId)
                .put("typ", type.typ());
    }

    private static String encoded(JsonNode value) {
        return Base64Url.encode(CanonicalJson.bytes(value));
    }

    @Override
    public String keyId() {
        return keyId;
    }

    @Override
    public ObjectNode verify(DidDocument issuer) throws CredentialException {
        if (!issuer.jsonWebKey(keyId).verifies(signed, signature)) {
            throw new CredentialException(SIGNATURE, "a signature that holds, by " + keyId, "another one");
        }
        if (CanonicalJson.parseCanonical(FORM, payload) instanceof ObjectNode object) {
            return object;
        }
        throw new CredentialException(FORM, "an object", "another value");
    }
}
