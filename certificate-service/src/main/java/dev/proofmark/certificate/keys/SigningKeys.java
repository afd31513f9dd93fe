package dev.proofmark.certificate.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ed25519 keys of one kind.
 *
 * @param current signs
 * @param all what is shown, and accepted, as the body's: the current key's public half first, then the former ones
 */
public record SigningKeys(KeyPair current, List<PublicKey> all) {

    /** Name of the keys that credentials and status lists are signed with. */
    public static final String CREDENTIAL = "credential";

    /** Name of the keys that the log's checkpoints are signed with. */
    public static final String LOG = "log";

    private static final byte[] TRIAL = new byte[32];

    public SigningKeys {
        all = List.copyOf(all);
    }

    /**
     * The keys of a file.
     *
     * @throws IllegalStateException if one of them is of another kind, or the current one cannot sign
     */
    static SigningKeys of(String kind, Keystore keystore) {
        X509Certificate own = keystore.chain().getFirst();
        KeyPair current = new KeyPair(own.getPublicKey(), keystore.current().getPrivateKey());
        List<PublicKey> all = Stream.concat(Stream.of(own), keystore.former().stream())
                .map(X509Certificate::getPublicKey)
                .distinct()
                .toList();
        if (!all.stream().allMatch(SigningKeys::isEd25519) || !signs(current)) {
            throw new IllegalStateException(
                    "proofmark." + kind + ".keystore: only Ed25519 keys, each with its certificate");
        }
        return new SigningKeys(current, all);
    }

    private static boolean isEd25519(PublicKey key) {
        return key instanceof EdECPublicKey edwards
                && NamedParameterSpec.ED25519
                        .getName()
                        .equals(edwards.getParams().getName());
    }

    /** A key that cannot sign, or signs what its certificate does not verify, must not look as if it could. */
    private static boolean signs(KeyPair keys) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(TRIAL);
            byte[] signed = signature.sign();
            signature.initVerify(keys.getPublic());
            signature.update(TRIAL);
            return signature.verify(signed);
        } catch (GeneralSecurityException unusable) {
            return false;
        }
    }
}
