package dev.proofmark.certificate.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;

/** Files of keys as an operator makes them. */
public final class GivenKeys {

    private static final char[] PASSWORD = "secret".toCharArray();

    private final Path file;
    private final KeyStore store;

    private GivenKeys(Path file, KeyStore store) {
        this.file = file;
        this.store = store;
    }

    public static GivenKeys in(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        return new GivenKeys(file, store);
    }

    /** One more key, with a certificate of its own. */
    public GivenKeys with(String alias, String algorithm) throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        X500Name name = new X500Name("CN=A body's " + alias);
        TestCertificates certificates =
                new TestCertificates(name, keys, algorithm.equals("EC") ? "SHA256withECDSA" : algorithm);
        store.setKeyEntry(
                alias, keys.getPrivate(), PASSWORD, new Certificate[] {certificates.signed(certificates.of(name, keys))
                });
        return this;
    }

    /** A former key's private half is destroyed; its certificate stays. */
    public GivenKeys withoutPrivateKeyOf(String alias) throws GeneralSecurityException {
        Certificate certificate = store.getCertificate(alias);
        store.deleteEntry(alias);
        store.setCertificateEntry(alias, certificate);
        return this;
    }

    public X509Certificate certificate(String alias) throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(alias);
    }

    /** The file, and the entry that signs. */
    public Given signing(String alias) throws IOException, GeneralSecurityException {
        return written(Optional.of(alias));
    }

    public Given withoutAlias() throws IOException, GeneralSecurityException {
        return written(Optional.empty());
    }

    private Given written(Optional<String> alias) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return new Given(file, new String(PASSWORD), alias, false);
    }

    /** A configuration. */
    public record Given(Path keystore, String password, Optional<String> alias, boolean testKey)
            implements KeystoreConfig {}
}
