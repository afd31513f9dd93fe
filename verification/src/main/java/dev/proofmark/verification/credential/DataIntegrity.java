package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.Sha256;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON that carries its proof: {@code eddsa-jcs-2022} of
 * <a href="https://www.w3.org/TR/2025/REC-vc-di-eddsa-20250515/#eddsa-jcs-2022">W3C Data Integrity EdDSA Cryptosuites
 * 1.0</a>. Nothing of JSON-LD is processed for it.
 */
public final class DataIntegrity implements SecuredDocument {

    /** The media type of a credential that carries its proof. */
    public static final String MEDIA_TYPE = "application/vc";

    static final String PROOF = "proof";

    private static final String FORM = "credential-form";
    private static final String SIGNATURE = "credential-signature";
    private static final int SIGNATURE_LENGTH = 64;

    private static final String CONTEXT = "@context";
    private static final String CREATED = "created";
    private static final String KEY = "verificationMethod";
    private static final String PROOF_VALUE = "proofValue";

    private final ObjectNode document;
    private final ObjectNode options;
    private final String keyId;
    private final byte[] signature;

    private DataIntegrity(ObjectNode document, ObjectNode options, String keyId, byte[] signature) {
        this.document = document;
        this.options = options;
        this.keyId = keyId;
        this.signature = signature;
    }

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
        String seconds = created.truncatedTo(ChronoUnit.SECONDS).toString();
        ObjectNode proof = options(document.get(CONTEXT), issuer.multikeyId(signer.key()), seconds);
        proof.put(PROOF_VALUE, Base58.encode(signer.sign(signedBytes(document, proof))));
        ObjectNode proved = document.deepCopy();
        proved.set(PROOF, proof);
        return proved;
    }

    /**
     * Reads a document that carries its proof.
     *
     * @throws CredentialException if it is none, or not in its canonical bytes
     */
    public static DataIntegrity parse(byte[] written) throws CredentialException {
        JsonNode whole = CanonicalJson.parseCanonical(FORM, written);
        if (!(whole instanceof ObjectNode document) || !(document.remove(PROOF) instanceof ObjectNode proof)) {
            throw new CredentialException(FORM, "an object with a proof", "none");
        }
        String keyId = proof.path(KEY).textValue();
        String created = proof.path(CREATED).textValue();
        String value = proof.path(PROOF_VALUE).textValue();
        if (keyId == null || created == null || value == null) {
            throw new CredentialException(FORM, "a proof with key, time and value", proof.toString());
        }
        proof.remove(PROOF_VALUE);
        ObjectNode options = options(document.get(CONTEXT), keyId, created);
        if (!proof.equals(options)) {
            throw new CredentialException(FORM, "a proof with " + options, proof.toString());
        }
        var _ = TimeStamps.parse(FORM, created);
        return new DataIntegrity(document, options, keyId, Base58.decode(FORM, value, SIGNATURE_LENGTH));
    }

    /** A proof without its value; it repeats the document's contexts (section 3.3.1). */
    private static ObjectNode options(@Nullable JsonNode context, String keyId, String created) {
        ObjectNode options = JsonNodeFactory.instance
                .objectNode()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", "eddsa-jcs-2022")
                .put(CREATED, created)
                .put(KEY, keyId)
                .put("proofPurpose", "assertionMethod");
        if (context != null) {
            options.set(CONTEXT, context);
        }
        return options;
    }

    /** The hashes of the proof's options and of the document, one behind the other (section 3.3.4). */
    static byte[] signedBytes(JsonNode document, JsonNode options) {
        byte[] both = Arrays.copyOf(Sha256.of(CanonicalJson.bytes(options)), 2 * Sha256.LENGTH);
        System.arraycopy(Sha256.of(CanonicalJson.bytes(document)), 0, both, Sha256.LENGTH, Sha256.LENGTH);
        return both;
    }

    @Override
    public String keyId() {
        return keyId;
    }

    @Override
    public ObjectNode verify(DidDocument issuer) throws CredentialException {
        if (!issuer.multikey(keyId).verifies(signedBytes(document, options), signature)) {
            throw new CredentialException(SIGNATURE, "a proof that holds, by " + keyId, "another one");
        }
        return document.deepCopy();
    }
}
