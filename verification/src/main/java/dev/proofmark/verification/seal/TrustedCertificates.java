package dev.proofmark.verification.seal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose seal is believed: the certificates that somebody trusts, in PEM (RFC 7468). */
public record TrustedCertificates(List<X509Certificate> certificates) {

    private static final String CHECK = "seal-trust";
    private static final int MOST = 64;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----");

    public TrustedCertificates {
        certificates = List.copyOf(certificates);
    }

    /**
     * Reads them.
     *
     * @throws SealException if there are none, or one cannot be read
     */
    public static TrustedCertificates parse(byte[] pem) throws SealException {
        Matcher blocks = PEM.matcher(new String(pem, StandardCharsets.US_ASCII));
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            while (blocks.find() && certificates.size() < MOST) {
                certificates.add((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(blocks.group().getBytes(StandardCharsets.US_ASCII))));
            }
        } catch (GeneralSecurityException malformed) {
            throw new SealException(CHECK, "certificates by RFC 5280", String.valueOf(malformed.getMessage()));
        }
        if (certificates.isEmpty()) {
            throw new SealException(CHECK, "certificates in PEM", "none");
        }
        return new TrustedCertificates(certificates);
    }
}
