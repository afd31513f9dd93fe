package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Issuers with their keys, and a certificate of theirs. */
public final class Issuers {

    /** Who issues here. */
    public static final Did BODY = new Did("did:web:body.example");

    /** When proofs are made. */
    public static final Instant NOW = Instant.parse("2026-11-28T01:02:03Z");

    private Issuers() {}

    /** A signer with a new key. */
    public static CredentialSigner signer() {
        try {
            return new CredentialSigner(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A signer with a key that was published. */
    static CredentialSigner signer(CredentialKey key, byte[] secret) throws GeneralSecurityException {
        PrivateKey half = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
        return new CredentialSigner(new KeyPair(key.publicKey(), half));
    }

    /** The document of an issuer with these keys. */
    public static DidDocument document(Did issuer, CredentialSigner... signers) {
        List<CredentialKey> keys =
                List.of(signers).stream().map(CredentialSigner::key).toList();
        try {
            return DidDocument.parse(CanonicalJson.bytes(DidDocument.make(issuer, keys, List.of())));
        } catch (CredentialException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** A certificate as a credential without a proof. */
    public static ObjectNode certificate() {
        return (ObjectNode) json("certificate.json");
    }

    static JsonNode json(String resource) {
        try (InputStream stream = Objects.requireNonNull(Issuers.class.getResourceAsStream(resource), resource)) {
            return CanonicalJson.parse("resource", stream.readAllBytes());
        } catch (IOException | CredentialException ours) {
            throw new IllegalStateException(ours);
        }
    }

    static byte[] envelope(ObjectNode credential, CredentialSigner signer) throws GeneralSecurityException {
        return Envelope.sign(credential, EnvelopeType.CREDENTIAL, BODY, signer).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] proved(ObjectNode credential, CredentialSigner signer) throws GeneralSecurityException {
        return CanonicalJson.bytes(DataIntegrity.sign(credential, BODY, signer, NOW));
    }
}
