package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * JSON in a signed envelope: a compact JWS (<a href="https://www.rfc-editor.org/rfc/rfc7515">RFC 7515</a>) with EdDSA
 * (RFC 8037) over the canonical bytes.
 */
public final class Envelope {

    private static final String ALGORITHM = "EdDSA";

    private Envelope() {}

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

    private static ObjectNode header(EnvelopeType type, String keyId) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("alg", ALGORITHM)
                .put("cty", type.cty())
                .put("kid", keyId)
                .put("typ", type.typ());
    }

    private static String encoded(JsonNode value) {
        return Base64Url.encode(CanonicalJson.bytes(value));
    }
}
