package dev.proofmark.certificate.certificatedocument.sealing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key for trying things out, with a certification authority of its own, both plainly named so. */
final class TestSealKey {

    private static final String MARK = "OU=TEST ONLY - proves nothing,O=Proofmark test key,C=KR";
    private static final X500Name AUTHORITY = new X500Name("CN=TEST ONLY Proofmark seal authority," + MARK);
    private static final X500Name SEAL = new X500Name("CN=TEST ONLY Proofmark seal," + MARK);
    private static final Duration LIFE = Duration.ofDays(3650);
    private static final int SERIAL_BITS = 120;

    /** Nobody will ever tell whether it is revoked, and verifiers need not ask (RFC 9608, 2). */
    private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE = new ASN1ObjectIdentifier("2.5.29.56");

    private TestSealKey() {}

    /** Whether the certificate is of a key that was made here. */
    static boolean made(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName().contains("TEST ONLY");
    }

    /** Makes the key in a file that only its owner can read; one that somebody else has made meanwhile stays. */
    static void make(Path file, char[] password) throws IOException, GeneralSecurityException {
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

    private static KeyStore store(char[] password) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair authority = generator.generateKeyPair();
        KeyPair seal = generator.generateKeyPair();
        X509v3CertificateBuilder authoritys = builder(AUTHORITY, authority)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        X509v3CertificateBuilder seals = builder(SEAL, seal)
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE)
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.getPublic()));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry("seal", seal.getPrivate(), password, new Certificate[] {
            signed(seals, authority), signed(authoritys, authority)
        });
        return store;
    }

    private static X509v3CertificateBuilder builder(X500Name subject, KeyPair keys)
            throws IOException, GeneralSecurityException {
        Instant now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                        AUTHORITY,
                        new BigInteger(SERIAL_BITS, new SecureRandom()),
                        Date.from(now.minus(Duration.ofHours(1))),
                        Date.from(now.plus(LIFE)),
                        subject,
                        keys.getPublic())
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
    }

    private static X509Certificate signed(X509v3CertificateBuilder certificate, KeyPair by)
            throws GeneralSecurityException {
        try {
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate());
            X509CertificateHolder holder = certificate.build(signer);
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
