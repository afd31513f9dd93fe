package dev.proofmark.certificate.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.certificate.certificatedocument.usecase.RegisterAddress;
import dev.proofmark.verification.credential.CanonicalJson;
import dev.proofmark.verification.credential.CredentialKey;
import dev.proofmark.verification.credential.CredentialSigner;
import dev.proofmark.verification.credential.DataIntegrity;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.credential.Envelope;
import dev.proofmark.verification.credential.EnvelopeType;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;

/**
 * The body as whoever issues credentials, status lists and answers about a status: {@code did:web} of its public address.
 * Signing takes a fraction of a millisecond.
 */
@Singleton
public class Issuer {

    private final Did did;
    private final CredentialSigner signer;
    private final List<CredentialKey> keys;

    /** Signing times are the machine's: nothing can be signed in the future. */
    private final InstantSource clock = InstantSource.system();

    public Issuer(RegisterAddress register, @Identifier(SigningKeys.CREDENTIAL) SigningKeys keys) {
        this.did = Did.ofWeb(register.publicUrl());
        this.signer = new CredentialSigner(keys.current());
        this.keys = keys.all().stream().map(CredentialKey::of).toList();
    }

    public Did did() {
        return did;
    }

    /** The key that signs first, then the former ones. */
    public List<CredentialKey> keys() {
        return keys;
    }

    /** A document in a signed envelope: compact JWS. */
    public String enveloped(JsonNode document, EnvelopeType type) {
        try {
            return Envelope.sign(document, type, did, signer);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** A document with its proof, as canonical JSON. */
    public String proved(ObjectNode document) {
        try {
            byte[] bytes = CanonicalJson.bytes(DataIntegrity.sign(document, did, signer, clock.instant()));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
