package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * JSON that carries its proof: {@code eddsa-jcs-2022} of
 * <a href="https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#eddsa-jcs-2022">W3C Data Integrity EdDSA Cryptosuites
 * 1.0</a>. Nothing of JSON-LD is processed for it.
 */
public final class DataIntegrity {

    /** The media type of a credential that carries its proof. */
    public static final String MEDIA_TYPE = "application/vc";

    static final String PROOF = "proof";
    static final String PROOF_VALUE = "proofValue";
    static final String CONTEXT = "@context";
    static final String KEY = "verificationMethod";

    private DataIntegrity() {}

    /**
     * The document with a proof; its canonical bytes are what is given away.
     *
     * @param document without a proof
     * @param created cut to seconds
     * @throws GeneralSecurityException if the key cannot sign
     */
    public static ObjectNode sign(ObjectNode document, Did issuer, CredentialSigner signer, Instant created)
            throws GeneralSecurityException {
        if (document.has(PROOF)) {
            throw new IllegalArgumentException("the document has a proof");
        }
        ObjectNode proof = JsonNodeFactory.instance
                .objectNode()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", "eddsa-jcs-2022")
                .put("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .put(KEY, issuer.multikeyId(signer.key()))
                .put("proofPurpose", "assertionMethod");
        if (document.has(CONTEXT)) {
            proof.set(CONTEXT, document.get(CONTEXT));
        }
        proof.put(PROOF_VALUE, Base58.encode(signer.sign(signedBytes(document, proof))));
        ObjectNode proved = document.deepCopy();
        proved.set(PROOF, proof);
        return proved;
    }

    /** The hashes of the proof's options and of the document, one behind the other (section 3.3.4). */
    static byte[] signedBytes(JsonNode document, JsonNode proofOptions) {
        byte[] options = Sha256.of(CanonicalJson.bytes(proofOptions));
        byte[] both = Arrays.copyOf(options, 2 * Sha256.LENGTH);
        System.arraycopy(Sha256.of(CanonicalJson.bytes(document)), 0, both, Sha256.LENGTH, Sha256.LENGTH);
        return both;
    }
}
