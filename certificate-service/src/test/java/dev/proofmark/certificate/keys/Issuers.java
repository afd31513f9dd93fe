package dev.proofmark.certificate.keys;

import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.Stream;

/** Issuers for tests that sign. */
public final class Issuers {

    public static final URI ADDRESS = URI.create("http://localhost:8080");

    private Issuers() {}

    public static KeyPair aKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An issuer that signs with the first key and signed with the others before. */
    public static Issuer anIssuer(KeyPair current, KeyPair... former) {
        List<PublicKey> all = Stream.concat(Stream.of(current), Stream.of(former))
                .map(KeyPair::getPublic)
                .toList();
        return new Issuer(() -> ADDRESS, new SigningKeys(current, all));
    }
}
