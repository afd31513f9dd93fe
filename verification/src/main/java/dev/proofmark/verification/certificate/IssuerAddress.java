package dev.proofmark.verification.certificate;

import dev.proofmark.verification.credential.Did;
import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that documents name: only those of the issuer itself are ever asked. */
final class IssuerAddress {

    private static final String CHECK = "issuer-address";

    private IssuerAddress() {}

    /**
     * The address behind the issuer's host.
     *
     * @throws CertificateException if it is elsewhere
     */
    static String path(String address, Did issuer) throws CertificateException {
        URI read = read(address, issuer);
        boolean web = "https".equals(read.getScheme()) || "http".equals(read.getScheme());
        if (!web
                || !issuer.authority().equals(read.getRawAuthority())
                || read.getRawPath().isEmpty()) {
            throw new CertificateException(CHECK, "an address at " + issuer.authority(), address);
        }
        return read.getRawQuery() == null ? read.getRawPath() : read.getRawPath() + "?" + read.getRawQuery();
    }

    private static URI read(String address, Did issuer) throws CertificateException {
        try {
            return new URI(address);
        } catch (URISyntaxException malformed) {
            throw new CertificateException(CHECK, "an address at " + issuer.authority(), address);
        }
    }
}
