package dev.proofmark.certificate.keys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.UUID;

/**
 * A file with a key for trying things out, plainly named so.
 *
 * @param alias of its only entry
 * @param key how the key is made
 */
public record TestKeystore(String alias, Maker key) {

    /** Makes a key with its certificates. */
    @FunctionalInterface
    public interface Maker {
        PrivateKeyEntry make() throws IOException, GeneralSecurityException;
    }

    /** A file with an Ed25519 key that vouches for itself. */
    static TestKeystore ofEd25519(String kind) {
        return new TestKeystore("test", () -> {
            KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            TestCertificates certificates = new TestCertificates(TestCertificates.name(kind), keys, "Ed25519");
            X509Certificate own = certificates.signed(certificates.of(TestCertificates.name(kind), keys));
            return new PrivateKeyEntry(keys.getPrivate(), new Certificate[] {own});
        });
    }

    /** Whether the certificate is of a key that was made so. */
    public static boolean made(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains(TestCertificates.MARK);
    }

    /** Makes the file, which only its owner can read; one that somebody else has made meanwhile stays. */
    void make(Path file, char[] password) throws IOException, GeneralSecurityException {
        Path unfinished = file.toAbsolutePath().resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        Files.createDirectories(Objects.requireNonNull(unfinished.getParent(), "an absolute path has a folder"));
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            store(password).store(out, password);
        }
        try {
            // A link appears whole or not at all, and never in another one's place.
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            return;
        } finally {
            Files.delete(unfinished);
        }
    }

    private KeyStore store(char[] password) throws IOException, GeneralSecurityException {
        PrivateKeyEntry made = key.make();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry(alias, made.getPrivateKey(), password, made.getCertificateChain());
        return store;
    }
}
