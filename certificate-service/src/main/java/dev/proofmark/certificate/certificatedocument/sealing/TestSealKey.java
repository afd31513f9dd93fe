package dev.proofmark.certificate.certificatedocument.sealing;

import dev.proofmark.certificate.keys.TestCertificates;
import dev.proofmark.certificate.keys.TestKeystore;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** A seal's key for trying things out, with a certification authority of its own. */
final class TestSealKey {

    private static final X500Name AUTHORITY = TestCertificates.name("seal authority");
    private static final X500Name SEAL = TestCertificates.name("seal");

    /** Nobody will ever tell whether it is revoked, and verifiers need not ask (RFC 9608, 2). */
    private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE = new ASN1ObjectIdentifier("2.5.29.56");

    private TestSealKey() {}

    static TestKeystore keystore() {
        return new TestKeystore("seal", TestSealKey::make);
    }

    private static PrivateKeyEntry make() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair authority = generator.generateKeyPair();
        KeyPair seal = generator.generateKeyPair();
        TestCertificates certificates = new TestCertificates(AUTHORITY, authority, "SHA256withECDSA");
        X509v3CertificateBuilder authoritys = certificates
                .of(AUTHORITY, authority)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        X509v3CertificateBuilder seals = certificates
                .of(SEAL, seal)
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE)
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.getPublic()));
        return new PrivateKeyEntry(
                seal.getPrivate(), new Certificate[] {certificates.signed(seals), certificates.signed(authoritys)});
    }
}
