package dev.proofmark.certificate.keys;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Certificates of keys for trying things out.
 *
 * @param issuer who vouches for them
 * @param keys of whoever does
 * @param algorithm that it signs with
 */
public record TestCertificates(X500Name issuer, KeyPair keys, String algorithm) {

    static final String MARK = "TEST ONLY";

    private static final Duration LIFE = Duration.ofDays(3650);
    private static final int SERIAL_BITS = 120;

    /** A name that nobody takes for another's. */
    public static X500Name name(String kind) {
        return new X500Name(
                "CN=" + MARK + " Proofmark " + kind + ",OU=" + MARK + " - proves nothing,O=Proofmark test key,C=KR");
    }

    /** A certificate that is still to be completed and signed. */
    public X509v3CertificateBuilder of(X500Name subject, KeyPair subjects)
            throws IOException, GeneralSecurityException {
        Instant now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                        issuer,
                        new BigInteger(SERIAL_BITS, new SecureRandom()),
                        Date.from(now.minus(Duration.ofHours(1))),
                        Date.from(now.plus(LIFE)),
                        subject,
                        subjects.getPublic())
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(subjects.getPublic()));
    }

    public X509Certificate signed(X509v3CertificateBuilder certificate) throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(certificate.build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
