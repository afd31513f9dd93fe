package dev.proofmark.verification.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * The certificates that a seal brings along. They are signed by nobody but each other, so each of them has to be needed: from
 * the seal's own, one vouches for the one before.
 */
final class SealCertificates {

    private static final String CHECK = "seal-certificate";
    private static final int MOST = 8;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int CERTIFICATE_SIGNING = 5;

    private final List<X509Certificate> chain;

    private SealCertificates(List<X509Certificate> chain) {
        this.chain = List.copyOf(chain);
    }

    static SealCertificates of(SignedData data, SignerInfo signer) throws SealException {
        if (data.getCertificates() == null || data.getCertificates().size() > MOST) {
            throw new SealException(CHECK, "1 to " + MOST + " certificates", "none, or more");
        }
        List<X509Certificate> brought = new ArrayList<>();
        X509Certificate own = null;
        for (ASN1Encodable each : data.getCertificates()) {
            Certificate certificate = Certificate.getInstance(each);
            X509Certificate read = read(certificate);
            if (own == null && isNamed(certificate, signer)) {
                own = read;
            } else {
                brought.add(read);
            }
        }
        if (own == null) {
            throw new SealException(CHECK, "the certificate that the signature names", "others");
        }
        return new SealCertificates(chain(own, brought));
    }

    private static X509Certificate read(Certificate certificate) throws SealException {
        boolean once = certificate.getSignature().getPadBits() == 0
                && certificate
                        .getSignatureAlgorithm()
                        .equals(certificate.getTBSCertificate().getSignature());
        try {
            if (once) {
                return (X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(certificate.getEncoded(ASN1Encoding.DER)));
            }
        } catch (IOException | GeneralSecurityException malformed) {
            throw new SealException(CHECK, "certificates by RFC 5280", "something that cannot be read so");
        }
        throw new SealException(CHECK, "a certificate that names one algorithm", "another");
    }

    private static boolean isNamed(Certificate certificate, SignerInfo signer) {
        try {
            byte[] named = signer.getSID().toASN1Primitive().getEncoded(ASN1Encoding.DER);
            return Arrays.equals(new IssuerAndSerialNumber(certificate).getEncoded(ASN1Encoding.DER), named);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private static List<X509Certificate> chain(X509Certificate own, List<X509Certificate> brought)
            throws SealException {
        List<X509Certificate> chain = new ArrayList<>(List.of(own));
        while (!brought.isEmpty()) {
            X509Certificate last = chain.getLast();
            X509Certificate next = brought.stream()
                    .filter(other -> vouches(other, last))
                    .findFirst()
                    .orElseThrow(() -> new SealException(
                            CHECK, "certificates that vouch for " + last.getSubjectX500Principal(), "others"));
            chain.add(next);
            brought.remove(next);
        }
        return chain;
    }

    private static boolean vouches(X509Certificate authority, X509Certificate certificate) {
        if (!certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    X509Certificate signer() {
        return chain.getFirst();
    }

    /**
     * Checks that one of those that are trusted vouches for the seal, by certificates that were valid at that moment.
     *
     * @throws SealException unless it does
     */
    void verify(Collection<X509Certificate> trusted, Instant moment) throws SealException {
        demandUse();
        X509Certificate authority = trusted.stream()
                .filter(each -> stands(each, trusted))
                .findFirst()
                .orElseThrow(() -> new SealException(
                        CHECK,
                        "one of " + trusted.stream().map(SealCertificates::name).toList() + " behind the seal",
                        chain.stream().map(SealCertificates::name).toList().toString()));
        int end = chain.indexOf(authority);
        validate(chain.subList(0, end < 0 ? chain.size() : end), authority, moment);
    }

    /** Whether somebody who is trusted stands behind the seal; and nobody behind the last who is not. */
    private boolean stands(X509Certificate authority, Collection<X509Certificate> trusted) {
        X509Certificate last = chain.getLast();
        boolean known = trusted.contains(last) || vouches(authority, last) || vouches(last, last);
        return known && (chain.contains(authority) || vouches(authority, last));
    }

    private void demandUse() throws SealException {
        boolean[] usage = signer().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new SealException(CHECK, "a key that may sign", "a key for something else");
        }
    }

    private static void validate(List<X509Certificate> path, X509Certificate authority, Instant moment)
            throws SealException {
        try {
            authority.checkValidity(Date.from(moment));
            if (!path.isEmpty()) {
                demandAuthority(authority);
                CertPath certificates = CertificateFactory.getInstance("X.509").generateCertPath(path);
                PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
                parameters.setRevocationEnabled(false);
                parameters.setDate(Date.from(moment));
                var _ = CertPathValidator.getInstance("PKIX").validate(certificates, parameters);
            }
        } catch (GeneralSecurityException invalid) {
            throw new SealException(
                    CHECK, "certificates that were valid at " + moment, String.valueOf(invalid.getMessage()));
        }
    }

    /** What is trusted is not looked at by PKIX: but nobody said that it may make others. */
    private static void demandAuthority(X509Certificate authority) throws SealException {
        boolean[] usage = authority.getKeyUsage();
        if (authority.getBasicConstraints() < 0 || (usage != null && !usage[CERTIFICATE_SIGNING])) {
            throw new SealException(CHECK, "an authority", name(authority) + ", which is none");
        }
    }

    private static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().toString();
    }
}
